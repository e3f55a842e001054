using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Letters;

/// <summary>Biodata penduduk WNI, A4.</summary>
public sealed class BiodataDrawing : IDocumentDrawing<BiodataContent>
{
    /// <inheritdoc/>
    public string Kind => DocumentKinds.Biodata;

    /// <inheritdoc/>
    public bool NeedsSignature => true;

    /// <inheritdoc/>
    public byte[] Draw(BiodataContent content, DocumentFrame frame) => Draw([content], frame);

    /// <summary>One document for people who move together, a page for each.</summary>
    public byte[] Draw(IReadOnlyList<BiodataContent> people, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4, "Biodata Penduduk WNI", frame.DrawnAt, Furniture.Official(frame), canvas =>
        {
            foreach (var (index, person) in people.Index())
            {
                if (index > 0) canvas.NewPage();
                Page(canvas, person, frame);
            }
        });

    private static void Page(Canvas canvas, BiodataContent content, DocumentFrame frame)
    {
        canvas.Letterhead(frame.Letterhead);
        canvas.Title("BIODATA PENDUDUK WARGA NEGARA INDONESIA", content.Number);
        canvas.Section("Data diri");
        canvas.Fields(Person(content));
        canvas.Section("Alamat");
        canvas.Fields([("Alamat sekarang", content.Address.ToString()), ("Alamat sebelumnya", content.FormerAddress.OrDash())]);
        canvas.Section("Orang tua");
        canvas.Fields([("Nama ayah", content.FatherName), ("NIK ayah", content.FatherNik.OrDash()), ("Nama ibu", content.MotherName), ("NIK ibu", content.MotherNik.OrDash())]);
        canvas.Section("Dokumen");
        canvas.Fields(Papers(content));
        canvas.SealAndSignature(frame);
    }

    private static IReadOnlyList<(string Label, string Value)> Person(BiodataContent c) =>
    [
        ("NIK", c.Nik), ("Nomor Kartu Keluarga", c.FamilyCardNumber), ("Nama lengkap", c.Name), ("Tempat, tanggal lahir", $"{c.BirthPlace}, {c.BirthDate.Long()}"),
        ("Jenis kelamin", c.Sex), ("Golongan darah", c.BloodType.OrDash()), ("Agama/Kepercayaan", c.Religion), ("Status perkawinan", c.MaritalStatus),
        ("Status hubungan dalam keluarga", c.Relation), ("Pendidikan terakhir", c.Education), ("Jenis pekerjaan", c.Occupation), ("Kewarganegaraan", c.Citizenship),
    ];

    private static IReadOnlyList<(string Label, string Value)> Papers(BiodataContent c) =>
    [
        ("Akta kelahiran", c.BirthActNumber.OrDash()), ("Akta perkawinan/buku nikah", Dated(c.MarriageActNumber, c.MarriedOn)),
        ("Akta perceraian", Dated(c.DivorceActNumber, c.DivorcedOn)), ("Paspor", Expiring(c)),
        .. c.CitizenshipDecree is { } decree ? [("SK penetapan WNI", decree)] : ((string, string)[])[],
    ];

    private static string Expiring(BiodataContent c) =>
        c.PassportExpiry is { } day ? $"{c.PassportNumber.OrDash()}, berlaku sampai {day.Long()}" : c.PassportNumber.OrDash();

    private static string Dated(string? number, DateOnly? date) => date is { } day ? $"{number.OrDash()}, {day.Long()}" : number.OrDash();
}
