using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Paper;

/// <summary>The office's head at the top of the first page.</summary>
internal static class LetterheadDrawing
{
    private static readonly TextStyle Upper = new(11, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Office = new(14, Bold: true, TextAlign.Centre);
    private static readonly TextStyle Small = new(8.5, Align: TextAlign.Centre, Brush: Ink.Quiet);

    /// <summary>Draws the head and moves below its rule.</summary>
    public static void Letterhead(this Canvas canvas, Letterhead head)
    {
        var top = canvas.Y;
        var emblem = PageFormat.Mm(18);
        var inset = head.Emblem is not { Length: > 0 } ? 0 : emblem + 8;
        var x = canvas.Left + inset;
        var width = canvas.Width - (2 * inset);
        foreach (var (index, line) in head.Lines.Index())
        {
            var style = index == head.Lines.Count - 1 ? Office : Upper;
            canvas.Y += canvas.ParagraphAt(line, canvas.Shrink(line, style, width, 1, 9), x, canvas.Y, width);
        }
        canvas.Y += 1.5 + canvas.ParagraphAt(head.Address, Small, x, canvas.Y + 1.5, width);
        if (head.Contact.Length > 0)
            canvas.Y += canvas.ParagraphAt(head.Contact, Small, x, canvas.Y, width);
        if (head.Emblem is { Length: > 0 } bytes)
            Emblem(canvas, bytes, top, emblem);
        Rules(canvas);
    }

    /// <summary>For crowded sheets: the office in one small line, then the title and the number.</summary>
    public static void ShortHead(this Canvas canvas, Letterhead head, string title, string number)
    {
        if (head.Emblem is { Length: > 0 } bytes)
            Emblem(canvas, bytes, canvas.Top, PageFormat.Mm(14));
        canvas.Y = canvas.Top;
        canvas.Paragraph(string.Join(" · ", head.Lines), Small, 1);
        canvas.Paragraph(title, new TextStyle(16, Bold: true, TextAlign.Centre, Ink.Primary), 0, PdfBlockLevelElementTag.Heading1);
        canvas.Paragraph(number, new TextStyle(11, Bold: true, TextAlign.Centre), 6);
    }

    private static void Emblem(Canvas canvas, ReadOnlyMemory<byte> bytes, double top, double size)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        using var image = XImage.FromStream(stream);
        var scale = size / Math.Max(image.PixelWidth, image.PixelHeight);
        var box = new XRect(canvas.Left, top, image.PixelWidth * scale, image.PixelHeight * scale);
        using (canvas.Figure("Lambang daerah", box))
            canvas.Picture(image, box);
        canvas.Y = Math.Max(canvas.Y, box.Bottom);
    }

    private static void Rules(Canvas canvas)
    {
        canvas.Y += 5;
        using (canvas.Artifact())
        {
            canvas.Stroke(Ink.Rule, canvas.Left, canvas.Y, canvas.Right, canvas.Y);
            canvas.Stroke(Ink.Hairline, canvas.Left, canvas.Y + 2, canvas.Right, canvas.Y + 2);
        }
        canvas.Y += 12;
    }
}
