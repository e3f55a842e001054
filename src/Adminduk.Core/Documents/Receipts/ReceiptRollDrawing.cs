using Adminduk.Core.Documents.Paper;
using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Receipts;

/// <summary>Resi on an 80 mm paper roll, black only, as long as its content.</summary>
public sealed class ReceiptRollDrawing : IDocumentDrawing<ReceiptContent>
{
    private static readonly TextStyle Body = new(8.5);
    private static readonly TextStyle Centre = new(8.5, Align: TextAlign.Centre);

    /// <inheritdoc/>
    public string Kind => DocumentKinds.ReceiptRoll;

    /// <inheritdoc/>
    public bool NeedsSignature => false;

    /// <inheritdoc/>
    public byte[] Draw(ReceiptContent content, DocumentFrame frame) =>
        Canvas.Draw(PageFormat.Roll, $"Resi {content.Number}", frame.DrawnAt, null, canvas =>
        {
            foreach (var line in frame.Letterhead.Lines)
                canvas.Paragraph(line, Centre with { Size = 8 }, 0);
            canvas.Y += 4;
            canvas.Paragraph("RESI (BUKTI PENGURUSAN)", Centre with { Size = 10, Bold = true }, 0, PdfBlockLevelElementTag.Heading1);
            canvas.Paragraph(content.Number, canvas.Shrink(content.Number, new TextStyle(22, Bold: true, TextAlign.Centre), canvas.Width, 1, 12), 2);
            Rule(canvas);
            canvas.Y += canvas.Fields(
                [("Layanan", content.Service), ("Pemohon", content.ApplicantName), ("NIK", content.MaskedNik.OrDash()), ("Diterima", content.ReceivedAt), ("Petugas", content.ReceivedBy), ("Biaya", "Gratis"), .. content.Fine is { } fine ? [("Denda", fine)] : Array.Empty<(string, string)>()],
                Body, canvas.Left, canvas.Y, canvas.Width, PageFormat.Mm(16)) + 2;
            Rule(canvas);
            Block(canvas, "Berkas yang Anda serahkan", string.Join('\n', content.HandedIn.Select((item, i) => $"{i + 1}. {item}")));
            Block(canvas, "Yang kami janjikan", content.Promise);
            Block(canvas, "Pengambilan", content.PickUp);
            Rule(canvas);
            Track(canvas, content);
            Rule(canvas);
            Block(canvas, "Pengaduan", content.Complaints);
            canvas.Paragraph("Tunjukkan resi ini saat mengambil.", Centre, 0);
        });

    private static void Rule(Canvas canvas)
    {
        using (canvas.Artifact())
            canvas.Stroke(Ink.Outline, canvas.Left, canvas.Y, canvas.Right, canvas.Y);
        canvas.Y += 4;
    }

    private static void Block(Canvas canvas, string head, string text)
    {
        canvas.Paragraph(head, Body with { Bold = true }, 0, PdfBlockLevelElementTag.Heading2);
        canvas.Paragraph(text, Body, 3);
    }

    private static void Track(Canvas canvas, ReceiptContent content)
    {
        var side = PageFormat.Mm(42);
        canvas.Paragraph("Lacak: pindai kode ini", Centre with { Bold = true }, 0);
        canvas.Qr(content.TrackingLink, "Kode QR untuk melacak permohonan", canvas.Left + ((canvas.Width - side) / 2), canvas.Y, side);
        canvas.Y += side;
        canvas.Paragraph($"atau buka {content.TrackingAddress}\nlalu ketik nomor resi dan kode", Centre, 2);
        canvas.Paragraph(content.TrackingCode, new TextStyle(16, Bold: true, TextAlign.Centre), 4);
    }
}
