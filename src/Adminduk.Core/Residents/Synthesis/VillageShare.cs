using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>A village and how many of the residents live there.</summary>
/// <param name="Region">The village.</param>
/// <param name="PostalCode">Its postal code.</param>
/// <param name="Count">Residents.</param>
internal sealed record VillageShare(Region Region, string? PostalCode, int Count)
{
    private const int KelurahanWeight = 11;
    private const int DesaWeight = 5;

    public string CapitalName { get; } = Region.Name.ToUpperInvariant();

    /// <summary>A kelurahan is taken for a town.</summary>
    public bool Urban => Region.Code.VillageKind == VillageKind.Kelurahan;

    /// <summary>Shares out residents over the villages of a regency; the parts add up exactly.</summary>
    public static IEnumerable<VillageShare> Divide(RegionDirectory regions, RegionCode regency, int count)
    {
        var villages = regions.Within(regency, RegionLevel.Village);
        long before = 0;
        long total = villages.Sum(v => (long)Weight(v));
        foreach (var village in villages)
        {
            var after = before + Weight(village);
            yield return new(village, regions.PostalCode(village.Code), (int)((after * count / total) - (before * count / total)));
            before = after;
        }
    }

    private static int Weight(Region village) => village.Code.VillageKind == VillageKind.Kelurahan ? KelurahanWeight : DesaWeight;
}
