namespace Adminduk.Core.Documents.Paper;

/// <summary>Breaks text into lines that fit a width.</summary>
internal static class TextFlow
{
    /// <summary>Clean lines no wider than <paramref name="width"/>; words that are too long are broken. At least one line.</summary>
    public static IReadOnlyList<string> Wrap(this Canvas canvas, string text, TextStyle style, double width)
    {
        var clean = Printable.Clean(text);
        if (!clean.Contains('\n') && canvas.Measure(clean, style) <= width)
            return [clean];
        var lines = new List<string>();
        foreach (var paragraph in clean.Split('\n'))
            WrapParagraph(canvas, paragraph, style, width, lines);
        return lines;
    }

    /// <summary>The largest size from the style's own down to <paramref name="least"/> at which text takes at most so many lines.</summary>
    public static TextStyle Shrink(this Canvas canvas, string text, TextStyle style, double width, int lines, double least)
    {
        while (style.Size > least && canvas.Wrap(text, style, width).Count > lines)
            style = style with { Size = Math.Max(least, style.Size - 0.5) };
        return style;
    }

    private static void WrapParagraph(Canvas canvas, string paragraph, TextStyle style, double width, List<string> lines)
    {
        var line = "";
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (canvas.Measure(longer, style) <= width)
            {
                line = longer;
                continue;
            }
            if (line.Length > 0)
                lines.Add(line);
            line = BreakWord(canvas, word, style, width, lines);
        }
        lines.Add(line);
    }

    /// <summary>Adds full lines of a too long word and gives back what is left of it.</summary>
    private static string BreakWord(Canvas canvas, string word, TextStyle style, double width, List<string> lines)
    {
        while (word.Length > 1 && canvas.Measure(word, style) > width)
        {
            var count = BreakPoint(canvas, word, style, width);
            lines.Add(word[..count]);
            word = word[count..];
        }
        return word;
    }

    // A break after a slash or hyphen reads better than one in mid-word, if it leaves the line half full.
    private static int BreakPoint(Canvas canvas, string word, TextStyle style, double width)
    {
        var count = 1;
        while (count < word.Length - 1 && canvas.Measure(word[..(count + 1)], style) <= width)
            count++;
        var natural = word.LastIndexOfAny(['/', '-', '.', ','], count - 1) + 1;
        return natural * 2 >= count && natural < word.Length ? natural : count;
    }
}
