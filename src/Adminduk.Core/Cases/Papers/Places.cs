using Adminduk.Core.Regions;

namespace Adminduk.Core.Cases.Papers;

/// <summary>The names of a village and of everything above it.</summary>
internal sealed record Places(string Village, string District, string Regency, string Province)
{
    public static Places Of(RegionDirectory regions, string code)
    {
        var chain = RegionCode.TryParse(code, out var parsed) ? regions.Chain(parsed) : [];
        return new Places(Name(chain, RegionLevel.Village), Name(chain, RegionLevel.District), Name(chain, RegionLevel.Regency), Name(chain, RegionLevel.Province));
    }

    private static string Name(IReadOnlyList<Region> chain, RegionLevel level) => chain.FirstOrDefault(r => r.Code.Level == level)?.Name ?? "";
}
