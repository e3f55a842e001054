using Adminduk.Core.Documents.Paper;
using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Receipts;

/// <summary>Resi on half an A4 sheet.</summary>
public sealed class ReceiptDrawing : IDocumentDrawing<ReceiptContent>
{
    private static readonly TextStyle Body = new(8.5);
    private static readonly TextStyle Head = new(8.5, Bold: true, Brush: Ink.Primary);
    private static readonly double CodeSide = PageFormat.Mm(36);
    private static readonly double SideWidth = PageFormat.Mm(56);

    /// <inheritdoc/>
    public string Kind => DocumentKinds.Receipt;

    /// <inheritdoc/>
    public bool NeedsSignature => false;

    /// <inheritdoc/>
    public byte[] Draw(ReceiptContent content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.HalfSheet, $"Resi {content.Number}", frame.DrawnAt, Furniture.Plain("Tunjukkan atau serahkan resi ini saat mengambil dokumen."), canvas =>
        {
            Heading(canvas, content, frame.Letterhead);
            var top = canvas.Y;
            var main = canvas.Width - SideWidth - 14;
            Side(canvas, content, canvas.Right - SideWidth, top);
            canvas.Y += canvas.Fields(Facts(content), Body, canvas.Left, top, main, PageFormat.Mm(27)) + 3;
            Block(canvas, "Berkas yang Anda serahkan", string.Join('\n', content.HandedIn.Select((item, i) => $"{i + 1}. {item}")), main);
            Block(canvas, "Yang kami janjikan", content.Promise, main);
            Block(canvas, "Pengambilan", content.PickUp, main);
            Block(canvas, "Pengaduan", content.Complaints, main);
        });

    private static void Heading(Canvas canvas, ReceiptContent content, Letterhead head)
    {
        canvas.Paragraph(string.Join(" · ", head.Lines), Body with { Brush = Ink.Quiet }, 2);
        canvas.Paragraph("Resi (Bukti Pengurusan)", new TextStyle(11, Bold: true, Brush: Ink.Primary), 0, PdfBlockLevelElementTag.Heading1);
        canvas.Paragraph(content.Number, new TextStyle(24, Bold: true), 3);
        using (canvas.Artifact())
            canvas.Stroke(Ink.Rule, canvas.Left, canvas.Y, canvas.Right, canvas.Y);
        canvas.Y += 7;
    }

    private static IReadOnlyList<(string Label, string Value)> Facts(ReceiptContent c) =>
    [
        ("Layanan", c.Service), ("Pemohon", c.ApplicantName), ("NIK", c.MaskedNik.OrDash()), ("Diterima", c.ReceivedAt), ("Petugas", c.ReceivedBy), ("Biaya", "Gratis (tidak dipungut biaya)"),
        .. c.Fine is { } fine ? [("Denda", fine)] : Array.Empty<(string, string)>(),
    ];

    private static void Block(Canvas canvas, string head, string text, double width)
    {
        canvas.Room(Body.LineHeight * 3);
        using (canvas.Tag(PdfBlockLevelElementTag.Heading2))
            canvas.Y += canvas.Write(head, Head, canvas.Left, canvas.Y, width);
        canvas.Y += canvas.ParagraphAt(text, Body, canvas.Left, canvas.Y, width) + 4;
    }

    private static void Side(Canvas canvas, ReceiptContent content, double x, double y)
    {
        var centre = Body with { Align = TextAlign.Centre };
        y += canvas.ParagraphAt("Lacak permohonan Anda", Head with { Align = TextAlign.Centre }, x, y, SideWidth);
        canvas.Qr(content.TrackingLink, "Kode QR untuk melacak permohonan", x + ((SideWidth - CodeSide) / 2), y, CodeSide);
        y += CodeSide;
        y += canvas.ParagraphAt("Pindai dengan ponsel, atau buka", centre, x, y, SideWidth);
        y += canvas.ParagraphAt(content.TrackingAddress, centre with { Bold = true }, x, y, SideWidth);
        y += canvas.ParagraphAt("lalu ketik nomor resi dan kode", centre, x, y, SideWidth) + 2;
        canvas.ParagraphAt(content.TrackingCode, new TextStyle(15, Bold: true, TextAlign.Centre), x, y, SideWidth);
    }
}
