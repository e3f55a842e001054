using Adminduk.Core.Common;
using Adminduk.Core.Residents.Import;

namespace Adminduk.Core.Residents.Export;

/// <summary>One row a person under one row of headings.</summary>
/// <param name="columns">Heading and what stands below it.</param>
internal sealed class ColumnSheet(IReadOnlyList<(string Heading, Func<Resident, Family, string?> Value)> columns) : IRegisterSheet
{
    // Headings of a SIAK extract; those we know stand at the places at which readers of such files look for them.
    private static readonly (string Heading, ImportField Field)[] SiakColumns =
    [
        ("NO_KK", ImportField.FamilyNumber), ("NIK", ImportField.Nik), ("NAMA_LGKP", ImportField.Name), ("STAT_HIDUP", ImportField.Life), ("TMPT_LHR", ImportField.BirthPlace),
        ("TGL_LHR", ImportField.BirthDate), ("JENIS_KLMIN", ImportField.Sex), ("NIK_AYAH", ImportField.FatherNik), ("NAMA_LGKP_AYAH", ImportField.FatherName),
        ("NIK_IBU", ImportField.MotherNik), ("NAMA_LGKP_IBU", ImportField.MotherName), ("STAT_KWN", ImportField.MaritalStatus), ("STAT_HBKEL", ImportField.Relationship),
        ("AGAMA", ImportField.Religion), ("KET_AGAMA", ImportField.Faith), ("DUSUN", ImportField.Hamlet), ("ALAMAT", ImportField.Address), ("NO_RW", ImportField.Rw),
        ("NO_RT", ImportField.Rt), ("PDDK_AKH", ImportField.Education), ("JENIS_PKRJN", ImportField.Occupation), ("KLAIN_FSK", ImportField.Impaired),
        ("GOL_DRH", ImportField.BloodType), ("PNYDNG_CCT", ImportField.Disability), ("NO_KEC", ImportField.District), ("NO_KEL", ImportField.Village), ("KODE_POS", ImportField.PostalCode),
        ("NO_PASPOR", ImportField.PassportNumber), ("NO_AKTA_LHR", ImportField.BirthActNumber), ("NO_AKTA_KWN", ImportField.MarriageActNumber), ("TGL_KWN", ImportField.MarriageDate),
        ("NO_AKTA_CRAI", ImportField.DivorceActNumber), ("TGL_CRAI", ImportField.DivorceDate), ("TGL_AKH_PASPOR", ImportField.PassportExpiry), ("TMPT_SBL", ImportField.PreviousAddress),
        ("KWRNGRN", ImportField.Citizenship), ("AKTA_LHR", ImportField.BirthActHeld), ("AKTA_KWN", ImportField.MarriageActHeld), ("AKTA_CRAI", ImportField.DivorceActHeld),
        ("GLR_DEPAN", ImportField.FrontTitle), ("GLR_BELAKANG", ImportField.BackTitle), ("NO_KITAS", ImportField.StayPermitNumber), ("STAT_RKM", ImportField.IdCard),
    ];

    /// <summary>Our own layout: every column that an import knows.</summary>
    public static ColumnSheet Ours(ExportCell cells) => new(
        [.. ImportColumns.All.Where(c => c.Field is not (ImportField.District or ImportField.Village)).Select(c => Column(c.Name, c.Field, cells))]);

    /// <summary>The layout of a SIAK extract, words instead of codes.</summary>
    public static ColumnSheet Siak(ExportCell cells) => new([.. SiakColumns.Select(c => Column(c.Heading, c.Field, cells))]);

    public void Begin(IRowWriter rows) => rows.Row([.. columns.Select(c => c.Heading)]);

    public void Village(IRowWriter rows, string village)
    {
        // Each row names its village.
    }

    public void Family(IRowWriter rows, Family family)
    {
        var cells = new string?[columns.Count];
        foreach (var member in family.Members)
        {
            for (var i = 0; i < cells.Length; i++) cells[i] = columns[i].Value(member, family);
            rows.Row(cells);
        }
    }

    private static (string Heading, Func<Resident, Family, string?> Value) Column(string heading, ImportField field, ExportCell cells) =>
        (heading, (person, home) => cells.Of(field, person, home));
}
