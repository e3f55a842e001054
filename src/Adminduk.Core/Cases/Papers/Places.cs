using Adminduk.Core.Documents;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Addresses in the words that stand on paper.</summary>
internal static class Places
{
    /// <summary>An address with the names of its village and of everything above it.</summary>
    public static PrintedAddress Of(RegionDirectory regions, string street, string rt, string rw, string region, string postalCode = "")
    {
        var chain = RegionCode.TryParse(region, out var code) ? regions.Chain(code) : [];
        return new PrintedAddress(
            street, rt, rw, Name(chain, RegionLevel.Village), Name(chain, RegionLevel.District), Name(chain, RegionLevel.Regency), Name(chain, RegionLevel.Province), postalCode);
    }

    /// <summary>Where a family lives.</summary>
    public static PrintedAddress Of(RegionDirectory regions, Family family) => Of(regions, family.Address, family.Rt, family.Rw, family.Village, family.PostalCode ?? "");

    private static string Name(IReadOnlyList<Region> chain, RegionLevel level) => chain.FirstOrDefault(r => r.Code.Level == level)?.Name ?? "";
}
