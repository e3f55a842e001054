using System.Security.Claims;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.StaticAssets;

namespace Adminduk.Web.Accounts;

/// <summary>The cookie holds only the id of a session; each request asks the database whether it still opens anything.</summary>
public sealed class SessionCookie(Sessions sessions, OfficerGrants grants) : CookieAuthenticationEvents
{
    /// <summary>Claim with the session's id.</summary>
    public const string SessionClaim = "sid";

    /// <summary>Query name of the page to come back to.</summary>
    public const string ReturnName = "kembali";

    private static readonly object EndKey = new();

    /// <inheritdoc/>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) return;
        var (found, end) = Guid.TryParse(context.Principal?.FindFirstValue(SessionClaim), out var id)
            ? await sessions.CheckAsync(id, http.RequestAborted)
            : (null, SessionEnd.Revoked);
        if (found is null)
        {
            http.Items[EndKey] = end;
            context.RejectPrincipal();
            await http.SignOutAsync(context.Scheme.Name);
            return;
        }

        CurrentActor.Set(http, found, await ActorOfAsync(found, http.RequestAborted));
    }

    /// <inheritdoc/>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var idle = context.HttpContext.Items[EndKey] is SessionEnd.Idle;
        context.Response.Redirect(idle ? context.RedirectUri + "&alasan=diam" : context.RedirectUri);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private async Task<Actor> ActorOfAsync(SignedIn who, CancellationToken ct) => who.Kind == AccountKind.Resident
        ? Actor.Applicant(who.Name, who.Account)
        : await grants.FindAsync(who.Account, who.Strong, ct) ?? new Actor(ActorKind.Officer, who.Account, who.Name);
}
