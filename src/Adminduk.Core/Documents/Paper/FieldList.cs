using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Paper;

/// <summary>Lines of "label : value".</summary>
internal static class FieldList
{
    /// <summary>Draws the fields into a column; gives back the height used.</summary>
    public static double Fields(this Canvas canvas, IEnumerable<(string Label, string Value)> fields, TextStyle style, double x, double y, double width, double labelWidth)
    {
        var top = y;
        foreach (var (label, value) in fields)
        {
            using (canvas.Tag(PdfBlockLevelElementTag.Paragraph))
            {
                var labelHeight = canvas.Write(label, style with { Bold = false, Brush = Ink.Quiet }, x, y, labelWidth - 4);
                canvas.Line(":", style, x + labelWidth, y, 4);
                y += Math.Max(labelHeight, canvas.Write(value, style, x + labelWidth + 7, y, width - labelWidth - 7)) + (style.Size * 0.22);
            }
        }
        return y - top;
    }

    /// <summary>Draws the fields over the whole width at the writing position and moves below them.</summary>
    public static void Fields(this Canvas canvas, IReadOnlyList<(string Label, string Value)> fields, TextStyle style, double labelWidth)
    {
        foreach (var field in fields)
        {
            canvas.Room(style.LineHeight * 2);
            canvas.Y += canvas.Fields([field], style, canvas.Left, canvas.Y, canvas.Width, labelWidth);
        }
    }
}
