using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.FamilyCards;

/// <summary>Kartu Keluarga: A4 landscape, the members in two blocks with the columns 1 to 17 of form F-1.09.</summary>
public sealed class FamilyCardDrawing : IDocumentDrawing<FamilyCardContent>
{
    private const int CustomaryRows = 5;
    private static readonly TextStyle Body = new(8.5);

    private static readonly TableLook Look = new(new TextStyle(7), new TextStyle(6.8, Bold: true, TextAlign.Centre), 2, 12.5);

    private static readonly TableColumn[] Person =
    [
        new("No", 8, TextAlign.Centre), new("Nama Lengkap", 52), new("NIK", 33, TextAlign.Centre), new("Jenis Kelamin", 22), new("Tempat Lahir", 27),
        new("Tanggal Lahir", 20, TextAlign.Centre), new("Agama", 17), new("Pendidikan", 34), new("Jenis Pekerjaan", 34), new("Gol. Darah", 15, TextAlign.Centre),
    ];

    private static readonly TableColumn[] Status =
    [
        new("No", 8, TextAlign.Centre), new("Status Perkawinan", 32), new("Tanggal Perkawinan/\nPerceraian", 25, TextAlign.Centre),
        new("Status Hubungan dalam Keluarga", 30), new("Kewarga-\nnegaraan", 18, TextAlign.Centre), new("No. Paspor", 22, TextAlign.Centre, "Dokumen Imigrasi"),
        new("No. KITAP", 22, TextAlign.Centre, "Dokumen Imigrasi"), new("Ayah", 52, Group: "Nama Orang Tua"), new("Ibu", 52, Group: "Nama Orang Tua"),
    ];

    /// <inheritdoc/>
    public string Kind => DocumentKinds.FamilyCard;

    /// <inheritdoc/>
    public bool NeedsSignature => true;

    /// <inheritdoc/>
    public byte[] Draw(FamilyCardContent content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4Landscape, "Kartu Keluarga", frame.DrawnAt, Furniture.Official(frame), canvas =>
        {
            canvas.ShortHead(frame.Letterhead, "KARTU KELUARGA", $"No. {content.Number}");
            Household(canvas, content);
            new Table(canvas, Look with { SecondNumber = 1 }, Person).Draw(Filled(content, PersonRow, Person.Length));
            canvas.Y += 6;
            new Table(canvas, Look with { SecondNumber = 10 }, Status).Draw(Filled(content, StatusRow, Status.Length));
            canvas.SealAndSignature(frame, ("Kepala Keluarga", content.HeadName));
        });

    private static void Household(Canvas canvas, FamilyCardContent content)
    {
        var half = canvas.Width / 2;
        var place = content.Address;
        var left = canvas.Fields(
            [("Nama Kepala Keluarga", content.HeadName), ("Alamat", place.Street), ("RT/RW", place.RtRw), ("Kode Pos", place.PostalCode.OrDash())],
            Body, canvas.Left, canvas.Y, half - 10, 100);
        var right = canvas.Fields(
            [("Desa/Kelurahan", place.Village), ("Kecamatan", place.District), ("Kabupaten/Kota", place.Regency), ("Provinsi", place.Province)],
            Body, canvas.Left + half + 20, canvas.Y, half - 20, 84);
        canvas.Y += Math.Max(left, right) + 5;
    }

    // Unused lines are crossed out, so that nobody can write a member in.
    private static List<IReadOnlyList<string>> Filled(FamilyCardContent content, Func<FamilyCardMember, int, string[]> row, int columns)
    {
        var rows = content.Members.Select((m, i) => (IReadOnlyList<string>)row(m, i + 1)).ToList();
        while (rows.Count < CustomaryRows)
            rows.Add([$"{rows.Count + 1}", .. Enumerable.Repeat("-", columns - 1)]);
        return rows;
    }

    private static string[] PersonRow(FamilyCardMember m, int number) =>
        [$"{number}", m.Name, m.Nik, m.Sex, m.BirthPlace, m.BirthDate.Short(), m.Religion, m.Education, m.Occupation, m.BloodType.OrDash()];

    private static string[] StatusRow(FamilyCardMember m, int number) =>
    [
        $"{number}", m.MaritalStatus, m.MaritalDate?.Short() ?? "-", m.Relation, m.Citizenship,
        m.PassportNumber.OrDash(), m.KitapNumber.OrDash(), m.FatherName, m.MotherName,
    ];
}
