using Adminduk.Core.Documents.Paper;
using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Sops;

/// <summary>The identity page of an SOP: office and identity side by side, then the boxes two in a row.</summary>
internal static class SopCover
{
    private static readonly TextStyle Body = new(8.5);
    private static readonly TextStyle Head = new(9, Bold: true, Brush: Ink.Primary);
    private const double Padding = 5;

    public static void Draw(Canvas canvas, SopSheet sheet, DocumentFrame frame)
    {
        Identity(canvas, sheet, frame.Letterhead);
        foreach (var pair in sheet.Boxes.Chunk(2))
            Pair(canvas, pair);
    }

    private static void Identity(Canvas canvas, SopSheet sheet, Letterhead head)
    {
        var top = canvas.Y;
        var half = canvas.Width / 2;
        var centre = new TextStyle(11, Bold: true, TextAlign.Centre);
        var y = top + 14;
        foreach (var line in head.Lines)
            y += canvas.ParagraphAt(line, centre, canvas.Left + Padding, y, half - (2 * Padding));
        y += 10;
        using (canvas.Tag(PdfBlockLevelElementTag.Heading1))
            y += canvas.Write("STANDAR OPERASIONAL PROSEDUR", centre with { Brush = Ink.Primary }, canvas.Left + Padding, y, half - (2 * Padding));
        y += canvas.ParagraphAt(sheet.Division, centre with { Size = 10 }, canvas.Left + Padding, y, half - (2 * Padding));
        var right = top + Padding + canvas.Fields(
            [.. sheet.Identity.Select(f => (f.Label, f.Shown)), ("Nama SOP", sheet.Name)],
            Body, canvas.Left + half + Padding, top + Padding, half - (2 * Padding), PageFormat.Mm(36));
        canvas.Y = Math.Max(y, right) + Padding;
        Frame(canvas, top, half);
    }

    private static void Pair(Canvas canvas, SopBox[] pair)
    {
        var half = canvas.Width / 2;
        var height = pair.Max(b => (canvas.Wrap(b.Shown, Body, half - (2 * Padding)).Count * Body.LineHeight) + Head.LineHeight) + (2 * Padding);
        canvas.Room(height);
        var top = canvas.Y;
        foreach (var (index, box) in pair.Index())
            Box(canvas, box, canvas.Left + (index * half) + Padding, top + Padding, half - (2 * Padding));
        canvas.Y = top + height;
        Frame(canvas, top, half);
    }

    private static void Box(Canvas canvas, SopBox box, double x, double y, double width)
    {
        using (canvas.Tag(PdfBlockLevelElementTag.Heading2))
            y += canvas.Write(box.Heading, Head, x, y, width);
        canvas.ParagraphAt(box.Shown, Body, x, y, width);
    }

    private static void Frame(Canvas canvas, double top, double half)
    {
        using (canvas.Artifact())
        {
            canvas.Box(Ink.Hairline, null, canvas.Left, top, canvas.Width, canvas.Y - top);
            canvas.Stroke(Ink.Hairline, canvas.Left + half, top, canvas.Left + half, canvas.Y);
        }
    }
}
