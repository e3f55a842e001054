using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Authorization;

namespace Adminduk.Web.Accounts;

/// <summary>Lets officers of the right role through, and tells the others in plain words what is missing.</summary>
internal sealed class OfficersOnlyHandler(ICurrentActor current, IHttpContextAccessor accessor, OfficeRegency regency) : AuthorizationHandler<OfficersOnlyAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, OfficersOnlyAttribute requirement)
    {
        if (current.IsOfficer && (requirement.AnyOf.Count == 0 || requirement.AnyOf.Any(current.Required.Has)))
            context.Succeed(requirement);
        else if (current.Actor is { } actor && accessor.HttpContext is { } http)
            PageModelOutcomes.Explain(http, Refusal(actor, requirement));
        return Task.CompletedTask;
    }

    private Error? Refusal(Actor actor, OfficersOnlyAttribute requirement) => current.IsOfficer
        ? Authority.Require(actor, requirement.AnyOf, regency.Dotted).Error
        : Error.Forbidden("organisation.officers-only");
}
