using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Paper;

/// <summary>Wrapped text at a place or at the writing position.</summary>
internal static class TextBlocks
{
    /// <summary>Wrapped text at a place, within the current tag; gives back its height.</summary>
    public static double Write(this Canvas canvas, string text, TextStyle style, double x, double y, double width)
    {
        var lines = canvas.Wrap(text, style, width);
        foreach (var (index, line) in lines.Index())
        {
            if (line.Length > 0)
                canvas.Line(line, style, x, y + (index * style.LineHeight), width);
        }
        return lines.Count * style.LineHeight;
    }

    /// <summary>A tagged paragraph over the whole width at the writing position, which moves below it.</summary>
    public static void Paragraph(this Canvas canvas, string text, TextStyle style, double after = 4, PdfBlockLevelElementTag tag = PdfBlockLevelElementTag.Paragraph)
    {
        using (canvas.Tag(tag))
            canvas.Y += canvas.Write(text, style, canvas.Left, canvas.Y, canvas.Width);
        canvas.Y += after;
    }

    /// <summary>A tagged paragraph at a place; gives back its height.</summary>
    public static double ParagraphAt(this Canvas canvas, string text, TextStyle style, double x, double y, double width)
    {
        using (canvas.Tag(PdfBlockLevelElementTag.Paragraph))
            return canvas.Write(text, style, x, y, width);
    }
}
