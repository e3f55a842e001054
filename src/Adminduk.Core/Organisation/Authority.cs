using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>The one place that says who may do what where: role × area × service. Pages, the API and jobs ask here.</summary>
public static class Authority
{
    /// <summary>The grant in which this actor may act, or a plain refusal that says what is missing.</summary>
    public static Outcome<Grant> Require(Actor actor, string role, string area, string? service = null) =>
        Require(actor, [role], area, service);

    /// <summary>The first grant of any of these roles in which this actor may act, or a plain refusal.</summary>
    /// <param name="actor">Who wants to act.</param>
    /// <param name="roles">Any one is enough.</param>
    /// <param name="area">Region code the act is about.</param>
    /// <param name="service">Service code, or null when the act belongs to none.</param>
    public static Outcome<Grant> Require(Actor actor, IReadOnlyCollection<string> roles, string area, string? service = null)
    {
        var ofRole = actor.Grants.Where(g => roles.Contains(g.Role)).ToList();
        var ofArea = ofRole.Where(g => g.Covers(area)).ToList();
        if (ofArea.Find(g => ServiceFits(g, service)) is { } grant) return grant;
        if (actor.Withheld.Any(roles.Contains)) return Error.Forbidden("organisation.second-factor-first");
        if (ofRole.Count == 0) return Error.Forbidden("organisation.role-missing", Names(roles));
        return ofArea.Count == 0
            ? Error.Forbidden("organisation.area-outside", ofRole[0].UnitName)
            : Error.Forbidden("organisation.service-outside", ofArea[0].Title);
    }

    /// <summary>As <see cref="Require(Actor, string, string, string?)"/>, and only for an officer who sits at a counter (loket).</summary>
    public static Outcome<Grant> RequireCounter(Actor actor, IReadOnlyCollection<string> roles, string area, string? service = null)
    {
        var allowed = Require(actor, roles, area, service);
        if (!allowed.Ok || allowed.Value.HasCounter) return allowed;
        return actor.Grants.FirstOrDefault(g => g.HasCounter && roles.Contains(g.Role) && g.Covers(area) && ServiceFits(g, service)) is { } atCounter
            ? atCounter
            : Error.Forbidden("organisation.counter-missing", allowed.Value.UnitName);
    }

    private static bool ServiceFits(Grant grant, string? service) => grant.Service is null || service is null || grant.Service == service;

    private static string Names(IEnumerable<string> roles) => string.Join(", ", roles.Select(RoleBook.Standard.NameOf));
}
