using System.Globalization;
using Adminduk.Core.Residents.Import;

namespace Adminduk.Core.Residents.Export;

/// <summary>The population workbook of OpenSID: its columns, its codes, dates with the year first. One column more names the village, which OpenSID passes over.</summary>
/// <param name="cells">Values as words.</param>
/// <param name="today">The office's date.</param>
internal sealed class OpenSidSheet(ExportCell cells, DateOnly today)
{
    /// <summary>The layout.</summary>
    public ColumnSheet Columns() => new(
    [
        Text("alamat", ImportField.Address), ("dusun", (_, f) => f.Hamlet ?? "-"), Text("rw", ImportField.Rw), Text("rt", ImportField.Rt), Text("nama", ImportField.Name),
        Text("no_kk", ImportField.FamilyNumber), Text("nik", ImportField.Nik), Code("sex", p => (int)p.Sex), Text("tempatlahir", ImportField.BirthPlace), Date("tanggallahir", p => p.BirthDate),
        Code("agama_id", p => p.Religion), Code("pendidikan_kk_id", p => p.Education), ("pendidikan_sedang_id", (_, _) => null), Code("pekerjaan_id", p => Occupation(p.Occupation)),
        Code("status_kawin", p => Marital(p.MaritalStatus)), Code("kk_level", p => (int)p.Relationship), Code("warganegara_id", p => (int)p.Citizenship), Text("ayah_nik", ImportField.FatherNik),
        Text("nama_ayah", ImportField.FatherName), Text("ibu_nik", ImportField.MotherNik), Text("nama_ibu", ImportField.MotherName), Code("golongan_darah_id", p => p.BloodType),
        Text("akta_lahir", ImportField.BirthActNumber), Text("dokumen_pasport", ImportField.PassportNumber), Date("tanggal_akhir_paspor", p => p.Rare?.PassportExpiry),
        Text("dokumen_kitas", ImportField.StayPermitNumber), Text("akta_perkawinan", ImportField.MarriageActNumber), Date("tanggalperkawinan", p => p.MarriageDate),
        Text("akta_perceraian", ImportField.DivorceActNumber), Date("tanggalperceraian", p => p.DivorceDate), Code("cacat_id", p => p.Disability ?? 7),
        ("cara_kb_id", (_, _) => null), ("hamil", (_, _) => null), Code("ktp_el", p => p.IdCard >= IdCardStatus.Printed ? 2 : 1), Code("status_rekam", Recording),
        ("alamat_sekarang", (_, _) => null), Code("status_dasar", _ => 1), ("suku", (_, _) => null), ("tag_id_card", (_, _) => null), ("id_asuransi", (_, _) => null), ("no_asuransi", (_, _) => null),
        Text("kode_desa", ImportField.VillageCode),
    ]);

    // Four statuses where the forms have six.
    private static int Marital(MaritalStatus status) => status switch
    {
        MaritalStatus.Single => 1,
        MaritalStatus.Married or MaritalStatus.MarriedUnrecorded => 2,
        MaritalStatus.Divorced or MaritalStatus.DivorcedUnrecorded => 3,
        _ => 4,
    };

    // 89 occupations where the forms have 99: what came later is LAINNYA there.
    private static int Occupation(int code) => Math.Min(code, 89);

    // The numbering of the field, which differs from that of the rows of its list.
    private int Recording(Resident person) => person.IdCard switch
    {
        IdCardStatus.Issued => 8,
        IdCardStatus.Printed or IdCardStatus.Activated => 4,
        IdCardStatus.PrintReady => 5,
        _ when person.BiometricsRecorded => 3,
        _ => person.MustHoldIdCardOn(today) ? 2 : 1,
    };

    private (string Heading, Func<Resident, Family, string?> Value) Text(string heading, ImportField field) => (heading, (p, f) => cells.Of(field, p, f));

    private static (string Heading, Func<Resident, Family, string?> Value) Code(string heading, Func<Resident, int> code) =>
        (heading, (p, _) => code(p).ToString(CultureInfo.InvariantCulture));

    private static (string Heading, Func<Resident, Family, string?> Value) Date(string heading, Func<Resident, DateOnly?> day) =>
        (heading, (p, _) => day(p)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
