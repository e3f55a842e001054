namespace Adminduk.Core.Documents.Paper;

/// <summary>Text laid out for a cell.</summary>
internal readonly record struct TableCell(IReadOnlyList<string> Lines, TextStyle Style)
{
    /// <summary>Points, without padding.</summary>
    public double Height => Lines.Count * Style.LineHeight;

    /// <summary>Wraps into a width; a word wider than it is shrunk a little before it is broken.</summary>
    public static TableCell Of(Canvas canvas, string text, TextStyle style, double width)
    {
        var longest = Printable.Clean(text).Split(' ', '\n').MaxBy(w => w.Length) ?? "";
        var fitting = canvas.Shrink(longest, style, width, 1, style.Size * 0.8);
        return new TableCell(canvas.Wrap(text, fitting, width), fitting);
    }

    /// <summary>Draws at a place, within the current tag.</summary>
    public void Write(Canvas canvas, double x, double y, double width)
    {
        foreach (var (index, line) in Lines.Index())
        {
            if (line.Length > 0)
                canvas.Line(line, Style, x, y + (index * Style.LineHeight), width);
        }
    }
}
