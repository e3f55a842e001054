using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents;

/// <summary>What narrows a search.</summary>
/// <param name="Area">District or village; null = the whole regency.</param>
/// <param name="ActiveOnly">True to leave out the dead and departed.</param>
/// <param name="Max">How many hits at most, 1 to 100.</param>
public sealed record SearchFilter(RegionCode? Area = null, bool ActiveOnly = false, int Max = 25)
{
    /// <summary>True when it lets somebody through.</summary>
    /// <param name="status">Of the person.</param>
    /// <param name="village">Dotted code of the family's village; null without one.</param>
    public bool Takes(ResidentStatus status, string? village) =>
        (!ActiveOnly || status == ResidentStatus.Active) && (Area is not { } area || (RegionCode.TryParse(village ?? "", out var home) && area.Contains(home)));
}
