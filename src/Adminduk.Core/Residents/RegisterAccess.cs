using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents;

/// <summary>Who may look into the register: officers, each for the areas of their posts. Keeping accounts is no reason to look.</summary>
public static class RegisterAccess
{
    private const string AccountsOnly = "administrator";

    /// <summary>The posts that open the register to this actor.</summary>
    public static IReadOnlyList<Grant> Of(Actor actor) =>
        actor.Kind == ActorKind.Officer ? [.. actor.Grants.Where(g => g.Role != AccountsOnly)] : [];

    /// <summary>The post in which the actor may look at somebody who lives, or last lived, in a village; otherwise the entry is not there for them.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="village">Dotted code; null = outside any village, which only an office for the whole regency sees.</param>
    /// <param name="regency">The office's regency.</param>
    public static Outcome<Grant> Require(Actor actor, string? village, int regency)
    {
        var area = village ?? RegionCode.OfRegency(regency).ToString();
        return Of(actor).FirstOrDefault(g => g.Covers(area)) is { } grant ? grant : Error.NotFound("residents.unknown-resident");
    }

    /// <summary>The filter narrowed to what the actor may see; null when that is nothing.</summary>
    public static SearchFilter? Narrow(SearchFilter filter, Actor actor, int regency)
    {
        var wanted = filter.Area?.ToString() ?? RegionCode.OfRegency(regency).ToString();
        var grants = Of(actor);
        if (grants.Any(g => g.Covers(wanted))) return filter;
        return grants
            .Select(g => RegionCode.TryParse(g.Area, out var area) ? area : (RegionCode?)null)
            .FirstOrDefault(a => a is { } own && RegionCode.TryParse(wanted, out var asked) && asked.Contains(own)) is { } inside
                ? filter with { Area = inside }
                : null;
    }
}
