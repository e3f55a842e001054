using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Import;

namespace Adminduk.Core.Residents.Export;

/// <summary>Buku Induk Penduduk: titles and headings for each village, a line for each family, its members below.</summary>
/// <param name="cells">Values as words.</param>
/// <param name="regions">Names of regions.</param>
internal sealed class BipSheet(ExportCell cells, RegionDirectory regions) : IRegisterSheet
{
    private const int AddressPlace = 11;

    private static readonly string[] Headings =
    [
        "NO", "Nama Lengkap", "NIK", "Tempat Lahir", "Tanggal Lahir", "JK", "Stat Kwn", "Gol. Drh", "SHDK", "Agama", "Pendidikan Terakhir", "No Akta Lahir", "Pekerjaan", "Nama Ibu", "Nama Ayah", "Stat Rkm",
    ];

    public void Begin(IRowWriter rows) => rows.Row("BUKU INDUK PENDUDUK");

    public void Village(IRowWriter rows, string village)
    {
        foreach (var region in regions.Chain(RegionCode.Parse(village)).Reverse())
            rows.Row($"{Title(region.Code.Level)} : {region.Code.ToString().Split('.')[^1]} {region.Name.ToUpperInvariant()}");
        rows.Row(Headings);
    }

    public void Family(IRowWriter rows, Family family)
    {
        var line = new string?[AddressPlace + 1];
        (line[0], line[2], line[AddressPlace]) = (family.Number, family.Head?.Name, Address(family));
        rows.Row(line);
        foreach (var (index, member) in family.Members.Index()) rows.Row(Member(index + 1, member, family));
    }

    private string?[] Member(int place, Resident p, Family home) =>
    [
        place.ToString(CultureInfo.InvariantCulture), p.Name, p.Nik, p.BirthPlace, ExportCell.Day(p.BirthDate), p.Sex == Sex.Male ? "Lk" : "Pr", Marital(p.MaritalStatus),
        p.BloodType == 13 ? null : cells.Of(ImportField.BloodType, p, home), cells.Of(ImportField.Relationship, p, home), cells.Of(ImportField.Religion, p, home),
        cells.Of(ImportField.Education, p, home), p.BirthActNumber, cells.Of(ImportField.Occupation, p, home), p.MotherName, p.FatherName, ExportCell.Card(p.IdCard),
    ];

    private static string Address(Family family) =>
        $"Alamat : {family.Address}{(family.Hamlet is { } hamlet ? $", Nama Dusun : {hamlet}" : "")}, RT/RW : {family.Rt}/{family.Rw}{(family.PostalCode is { } code ? $", Kodepos : {code}" : "")}";

    private static string Title(RegionLevel level) => level switch
    {
        RegionLevel.Province => "PROVINSI",
        RegionLevel.Regency => "KABUPATEN/KOTA",
        RegionLevel.District => "KECAMATAN",
        _ => "DESA/KELURAHAN",
    };

    private static string Marital(MaritalStatus status) => status switch
    {
        MaritalStatus.Single => "BK",
        MaritalStatus.Married or MaritalStatus.MarriedUnrecorded => "K",
        MaritalStatus.Divorced or MaritalStatus.DivorcedUnrecorded => "CH",
        _ => "CM",
    };
}
