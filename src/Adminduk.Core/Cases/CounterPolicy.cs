using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>Whether an officer may take in or hand over at a counter, under the office's counter rules.</summary>
public static class CounterPolicy
{
    /// <summary>The grant in which the officer may do it, or the refusal.</summary>
    /// <param name="profile">The office.</param>
    /// <param name="laws">The legal register.</param>
    /// <param name="actor">The officer.</param>
    /// <param name="step">The step of intake or hand-over; its roles work at counters.</param>
    /// <param name="service">Service code.</param>
    /// <param name="area">The resident's village.</param>
    public static Outcome<Grant> Check(OfficeProfile profile, IReadOnlyDictionary<string, Law> laws, Actor actor, Step step, string service, string area)
    {
        var grants = actor.Grants.Where(g => Works(g, step, service)).ToList();
        if (grants.Count == 0) return Basis(Error.Forbidden("cases.not-front-office"), profile, laws);
        if (profile.CounterRules is not { } rules)
            return grants.Find(g => g.Covers(area)) is { } anywhere ? anywhere : Error.Forbidden("cases.outside-area");
        if (rules.CounterOnly) grants.RemoveAll(g => !g.HasCounter);
        if (grants.Count == 0) return Basis(Error.Forbidden("cases.counter-only"), profile, laws);
        grants.RemoveAll(g => !rules.Services.TryGetValue(service, out var kinds) || !kinds.Contains(g.UnitKind));
        if (grants.Count == 0) return Basis(Error.Refused("cases.not-this-level"), profile, laws);
        if (rules.OwnAreaOnly) grants.RemoveAll(g => !g.Covers(area));
        return grants.Count > 0 ? grants[0] : Basis(Error.Refused("cases.other-area"), profile, laws);
    }

    /// <summary>True when the officer could take in this service for someone.</summary>
    public static bool Offers(OfficeProfile profile, Actor actor, ServiceDefinition service) =>
        actor.Grants.Any(g => Works(g, Engine.First(service), service.Service)
            && (profile.CounterRules is not { } rules
                || ((!rules.CounterOnly || g.HasCounter) && rules.Services.TryGetValue(service.Service, out var kinds) && kinds.Contains(g.UnitKind))));

    private static bool Works(Grant grant, Step step, string service) =>
        (grant.Role == step.Actor || step.Also.Contains(grant.Role)) && (grant.Service is null || grant.Service == service);

    private static Error Basis(Error error, OfficeProfile profile, IReadOnlyDictionary<string, Law> laws) =>
        profile.CounterRules is { } rules ? error with { LegalBasis = laws[rules.Law].Cite } : error;
}
