using Adminduk.Core.Common;
using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Slips;

/// <summary>The internal order to print a KTP-el, with room for the card's serial number and the outcome; A4.</summary>
public sealed class IdCardSlipDrawing : IDocumentDrawing<IdCardSlipContent>
{
    private const string Note = "Lembar internal, memuat data pribadi: simpan dalam berkas, jangan diserahkan kepada pemohon.";
    private static readonly double CodeSide = PageFormat.Mm(30);

    /// <inheritdoc/>
    public string Kind => DocumentKinds.IdCardSlip;

    /// <inheritdoc/>
    public bool NeedsSignature => false;

    /// <inheritdoc/>
    public byte[] Draw(IdCardSlipContent content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4, "Slip Cetak KTP-el", frame.DrawnAt, Furniture.Plain(Note), canvas =>
        {
            canvas.Letterhead(frame.Letterhead);
            canvas.Title("SLIP CETAK KTP-EL", content.Number);
            canvas.Qr(content.ScanText, $"Kode untuk membuka permohonan {content.CaseNumber}", canvas.Right - CodeSide, canvas.Y, CodeSide);
            canvas.Y += canvas.Fields(
                [
                    ("Nomor register", content.CaseNumber), ("Alasan pencetakan", content.Reason),
                    ("Siap cetak (PRR) sejak", content.ReadySince?.Long() ?? "-"), ("Tanggal perintah", frame.IssuedOn.Long()),
                ],
                LetterParts.Body, canvas.Left, canvas.Y, canvas.Width - CodeSide - 12, LetterParts.LabelWidth);
            canvas.Y += 8;
            canvas.Section("Data pada kartu");
            canvas.Fields(Card(content));
            canvas.Section("Diisi petugas pencetakan");
            Outcome(canvas);
        });

    private static IReadOnlyList<(string Label, string Value)> Card(IdCardSlipContent c) =>
    [
        ("NIK", Masking.Group(c.Nik)), ("Nama", c.Name), ("Tempat/Tgl lahir", $"{c.BirthPlace}, {c.BirthDate.Short()}"), ("Jenis kelamin", c.Sex), ("Gol. darah", c.BloodType.OrDash()),
        ("Alamat", c.Address.Street), ("RT/RW", c.Address.RtRw), ("Kel/Desa", c.Address.Village), ("Kecamatan", c.Address.District),
        ("Agama", c.Religion), ("Status perkawinan", c.MaritalStatus), ("Pekerjaan", c.Occupation), ("Kewarganegaraan", c.Citizenship), ("Berlaku hingga", "SEUMUR HIDUP"),
    ];

    private static void Outcome(Canvas canvas)
    {
        TableColumn[] columns = [new("Uraian", 55), new("Isian", 75), new("Paraf", 30)];
        IReadOnlyList<IReadOnlyList<string>> rows =
        [
            ["Nomor seri blanko", "", ""], ["Hasil cetak (baik / rusak, sebab)", "", ""], ["Nomor seri blanko pengganti", "", ""], ["Tanggal dan jam cetak", "", ""], ["Aktivasi kartu (tanggal)", "", ""],
        ];
        new Table(canvas, TableLook.Normal with { LeastRow = PageFormat.Mm(9) }, columns).Draw(rows);
    }
}
