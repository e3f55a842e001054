namespace Adminduk.Core.Regions;

/// <summary>One region as the current national list names it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; regencies carry Kabupaten or Kota in theirs.</param>
public sealed record Region(RegionCode Code, string Name)
{
    /// <summary>The name with the word for its sort: <c>Kelurahan Kijang Kota</c>, <c>Kecamatan Toapaya</c>.</summary>
    public string Title => Code.Level switch
    {
        RegionLevel.District => $"Kecamatan {Name}",
        RegionLevel.Village => $"{KindName} {Name}",
        _ => Name,
    };

    private string KindName => Code.VillageKind switch
    {
        VillageKind.Kelurahan => "Kelurahan",
        VillageKind.DesaAdat => "Desa Adat",
        _ => "Desa",
    };
}
