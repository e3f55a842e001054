namespace Adminduk.Core.Regions;

/// <summary>The four levels of the national region code.</summary>
public enum RegionLevel
{
    /// <summary>Provinsi, 2 digits.</summary>
    Province = 1,

    /// <summary>Kabupaten or kota, 4 digits.</summary>
    Regency = 2,

    /// <summary>Kecamatan, 6 digits.</summary>
    District = 3,

    /// <summary>Desa, kelurahan or desa adat, 10 digits.</summary>
    Village = 4,
}
