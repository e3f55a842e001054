using Adminduk.Core.Common;
using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.ChildCards;

/// <summary>Kartu Identitas Anak, front and back at the size of the card (ID-1, 85.6 x 54 mm) on an A4 sheet: printed on plastic, or cut out and glued.</summary>
public sealed class ChildCardDrawing : IDocumentDrawing<ChildCardContent>
{
    private const string Cut = "Depan dan belakang kartu, ukuran sebenarnya 85,6 x 54 mm. Cetak pada blanko KIA, atau gunting pada garis dan rekatkan.";
    private static readonly double CardWidth = PageFormat.Mm(85.6);
    private static readonly double CardHeight = PageFormat.Mm(54);
    private static readonly double Band = PageFormat.Mm(10.5);
    private static readonly double Gap = PageFormat.Mm(5);
    private static readonly double Inset = PageFormat.Mm(3);
    private static readonly double Label = PageFormat.Mm(22);
    private static readonly double PhotoWidth = PageFormat.Mm(20);
    private static readonly double PhotoHeight = PageFormat.Mm(30);
    private static readonly double QrSide = PageFormat.Mm(31);
    private static readonly TextStyle Title = new(9, Bold: true, TextAlign.Centre, Ink.White);
    private static readonly TextStyle Region = new(5.5, Align: TextAlign.Centre, Brush: Ink.White);
    private static readonly TextStyle Field = new(6.3);
    private static readonly TextStyle Small = new(5.6);
    private static readonly TextStyle Quiet = new(5.2, Brush: Ink.Quiet);
    private static readonly TextStyle Number = new(9.5, Bold: true);

    /// <inheritdoc/>
    public string Kind => DocumentKinds.ChildCard;

    /// <inheritdoc/>
    public bool NeedsSignature => true;

    /// <inheritdoc/>
    public byte[] Draw(ChildCardContent content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.A4, $"Kartu Identitas Anak {content.Name}", frame.DrawnAt, Furniture.Official(frame), canvas =>
        {
            canvas.Letterhead(frame.Letterhead);
            canvas.Title("LEMBAR KARTU IDENTITAS ANAK", "");
            var x = canvas.Left + ((canvas.Width - CardWidth) / 2);
            Front(canvas, content, x, canvas.Y);
            Back(canvas, content, frame, x, canvas.Y + CardHeight + Gap);
            canvas.Y += (CardHeight * 2) + Gap + 6;
            canvas.Paragraph(Cut, Quiet with { Size = 8, Align = TextAlign.Centre }, 6);
            canvas.SealAndSignature(frame);
        });

    private static void Front(Canvas canvas, ChildCardContent card, double x, double y)
    {
        Frame(canvas, x, y);
        using (canvas.Artifact())
            canvas.Box(null, Ink.Primary, x, y, CardWidth, Band);
        canvas.ParagraphAt($"PROVINSI {card.Address.Province} · {card.Address.Regency}".ToUpperInvariant(), Region, x, y + 4, CardWidth);
        canvas.ParagraphAt("KARTU IDENTITAS ANAK", Title, x, y + 12, CardWidth);
        var top = y + Band + 5;
        canvas.ParagraphAt(Masking.Group(card.Nik), Number, x + Inset, top, CardWidth - (2 * Inset));
        var width = CardWidth - (2 * Inset) - (card.WithPhoto ? PhotoWidth + 4 : 0);
        canvas.Fields(Identity(card), Field, x + Inset, top + 14, width, Label);
        if (card.WithPhoto) Photo(canvas, x + CardWidth - Inset - PhotoWidth, top + 14);
        canvas.ParagraphAt($"Berlaku hingga {card.ValidUntil.Short()}", Field with { Bold = true, Align = TextAlign.Right }, x + Inset, y + CardHeight - 11, CardWidth - (2 * Inset));
    }

    private static void Back(Canvas canvas, ChildCardContent card, DocumentFrame frame, double x, double y)
    {
        Frame(canvas, x, y);
        var right = x + CardWidth - Inset - QrSide;
        canvas.Fields(Home(card), Small, x + Inset, y + Inset, CardWidth - QrSide - (3 * Inset), PageFormat.Mm(17));
        if (frame.Seal is { } seal) canvas.Qr(seal.QrText, "Kode QR untuk memeriksa keaslian kartu", right, y + Inset, QrSide);
        var line = y + CardHeight - PageFormat.Mm(18);
        canvas.ParagraphAt($"{frame.Letterhead.City}, {frame.IssuedOn.Long()}", Quiet with { Align = TextAlign.Centre }, right - 6, line, QrSide + 12);
        if (frame.Signatory is not { } signatory) return;
        line += 7 + canvas.ParagraphAt(signatory.Position, Quiet with { Align = TextAlign.Centre }, right - 6, line + 7, QrSide + 12);
        canvas.ParagraphAt(signatory.Name, Quiet with { Bold = true, Align = TextAlign.Centre }, right - 6, line + 1, QrSide + 12);
    }

    private static void Frame(Canvas canvas, double x, double y)
    {
        using (canvas.Artifact())
            canvas.Box(Ink.Outline, null, x, y, CardWidth, CardHeight);
    }

    // The counter glues or prints the photo that was handed in.
    private static void Photo(Canvas canvas, double x, double y)
    {
        using (canvas.Artifact())
            canvas.Box(Ink.Hairline, Ink.Surface, x, y, PhotoWidth, PhotoHeight);
        canvas.ParagraphAt("Pas foto\n2 x 3 cm", Quiet with { Align = TextAlign.Centre }, x, y + (PhotoHeight / 2) - 7, PhotoWidth);
    }

    private static IReadOnlyList<(string Label, string Value)> Identity(ChildCardContent c) =>
    [
        ("Nama", c.Name), ("Tempat/Tgl lahir", $"{c.BirthPlace}, {c.BirthDate.Short()}"), ("Jenis kelamin", c.Sex), ("Gol. darah", c.BloodType.OrDash()), ("Agama", c.Religion),
        ("Kewarganegaraan", c.Citizenship), ("No. akta kelahiran", c.BirthActNumber.OrDash()),
    ];

    private static IReadOnlyList<(string Label, string Value)> Home(ChildCardContent c) =>
    [
        ("No. KK", Masking.Group(c.FamilyCardNumber)), ("Kepala keluarga", c.HeadName), ("Alamat", c.Address.Street), ("RT/RW", c.Address.RtRw),
        ("Kel/Desa", c.Address.Village), ("Kecamatan", c.Address.District), ("Kab/Kota", c.Address.Regency),
    ];
}
