using Adminduk.Core.Catalogue;

namespace Adminduk.Web.Forms;

/// <summary>Where a region field searches as one types.</summary>
public static class RegionSource
{
    /// <summary>The address of the search for a field type.</summary>
    public static string For(FieldType type) => type switch
    {
        FieldType.OwnVillage => "/wilayah/cari?tingkat=village&dalam=kantor",
        FieldType.OwnDistrict => "/wilayah/cari?tingkat=district&dalam=kantor",
        _ => "/wilayah/cari?tingkat=village",
    };
}
