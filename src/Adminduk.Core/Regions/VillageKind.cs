namespace Adminduk.Core.Regions;

/// <summary>The sort of village, by the first digit of its part of the code.</summary>
public enum VillageKind
{
    /// <summary>Not a village.</summary>
    None = 0,

    /// <summary>Kelurahan: led by an appointed lurah.</summary>
    Kelurahan = 1,

    /// <summary>Desa: led by an elected head.</summary>
    Desa = 2,

    /// <summary>Desa adat: customary village.</summary>
    DesaAdat = 3,
}
