using Adminduk.Core.Documents.Paper;
using PdfSharp.Drawing;

namespace Adminduk.Core.Documents.Books;

/// <summary>A book page: A4 landscape, as many pages as it takes, with the signatory at the end where the frame names one.</summary>
public sealed class BookDrawing : IDocumentDrawing<BookContent>
{
    // The last line keeps the signature company.
    private static readonly double SignatureRoom = PageFormat.Mm(52);

    // Eleven columns of a book need more of the sheet than a letter does.
    private static readonly PageFormat Sheet = PageFormat.A4Landscape with { Margin = PageFormat.Mm(12) };

    /// <inheritdoc/>
    public string Kind => DocumentKinds.Book;

    /// <inheritdoc/>
    public bool NeedsSignature => false;

    /// <inheritdoc/>
    public byte[] Draw(BookContent content, DocumentFrame frame) =>
        Canvas.Draw(Sheet, content.Title, frame.DrawnAt, Furniture.Plain(content.PrintedBy), canvas =>
        {
            canvas.ShortHead(frame.Letterhead, content.Title, content.Subtitle);
            if (content.Rows.Count == 0)
                canvas.Text("Tidak ada catatan untuk pilihan ini.");
            else
                Rows(canvas, content, frame.Signatory is null ? 0 : SignatureRoom);
            if (frame.Signatory is not null)
                canvas.SealAndSignature(frame with { Seal = null });
        });

    private static void Rows(Canvas canvas, BookContent content, double reserve)
    {
        var look = TableLook.Normal with { Cell = new TextStyle(8), LeastRow = PageFormat.Mm(content.LeastRowHeight) };
        var columns = content.Columns.Select(c => new TableColumn(c.Header, c.Share, c.Centred ? TextAlign.Centre : TextAlign.Left)).ToList();
        var table = new Table(canvas, look, columns)
        {
            LastCell = (row, inside) => Signature(canvas, content.Pictures.ElementAtOrDefault(row), inside),
        };
        table.Draw(content.Rows, reserve);
        canvas.Y += 6;
        canvas.Text($"Jumlah: {content.Rows.Count} baris.");
    }

    private static void Signature(Canvas canvas, byte[]? picture, XRect inside)
    {
        if (picture is null) return;
        using var stream = new MemoryStream(picture);
        using var image = XImage.FromStream(stream);
        var scale = Math.Min(inside.Width / image.PixelWidth, inside.Height / image.PixelHeight);
        var box = new XRect(inside.X, inside.Y, image.PixelWidth * scale, image.PixelHeight * scale);
        using (canvas.Figure("Tanda tangan penerima", box))
            canvas.Picture(image, box);
    }
}
