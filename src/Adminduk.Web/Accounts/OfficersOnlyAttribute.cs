using Microsoft.AspNetCore.Authorization;

namespace Adminduk.Web.Accounts;

/// <summary>Pages for officers: with any of the roles named, or with none named for every officer.</summary>
/// <param name="roles">Role ids; one is enough, in whatever area. The service checks area and service.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OfficersOnlyAttribute(params string[] roles) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    /// <summary>The roles; one is enough.</summary>
    public IReadOnlyList<string> AnyOf => roles;

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
