using System.Text;

namespace Adminduk.Core.Documents.Signing;

/// <summary>The little PDF syntax that signing needs: finding where a value ends, and writing text so that it cannot become syntax.</summary>
internal static class PdfSyntax
{
    private const string Spaces = "\0\t\n\f\r ";
    private const string Delimiters = "()<>[]{}/%";

    /// <summary>A text string, UTF-16 with byte-order mark.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>The entries of a dictionary: name with its slash, and the value as it is written.</summary>
    /// <param name="file">The file, one character for each byte.</param>
    /// <param name="at">Where <c>&lt;&lt;</c> stands, or spaces before it.</param>
    public static List<(string Name, string Value)> Dictionary(string file, int at)
    {
        List<(string, string)> entries = [];
        at = Expect(file, Next(file, at), "<<");
        while (file[at = Next(file, at)] == '/')
        {
            var name = file[at..(at = Skip(file, at))];
            var start = at = Next(file, at);
            for (at = Skip(file, at); file[Next(file, at)] is not ('/' or '>');) at = Skip(file, Next(file, at));
            entries.Add((name, file[start..at]));
        }

        Expect(file, at, ">>");
        return entries;
    }

    /// <summary>Where the next thing that is no space begins.</summary>
    public static int Next(string file, int at)
    {
        while (Spaces.Contains(file[at])) at++;
        return at;
    }

    private static int Expect(string file, int at, string mark) =>
        string.CompareOrdinal(file, at, mark, 0, mark.Length) == 0 ? at + mark.Length : throw new InvalidDataException($"PDF: {mark} expected at {at}.");

    private static int Skip(string file, int at) => file[at] switch
    {
        '<' when file[at + 1] == '<' => Nested(file, at + 2, ">>"),
        '<' => file.IndexOf('>', at) + 1,
        '[' => Nested(file, at + 1, "]"),
        '(' => Literal(file, at),
        '/' => Word(file, at + 1),
        _ => Word(file, at),
    };

    private static int Nested(string file, int at, string end)
    {
        while (string.CompareOrdinal(file, at = Next(file, at), end, 0, end.Length) != 0) at = Skip(file, at);
        return at + end.Length;
    }

    private static int Literal(string file, int at)
    {
        for (var depth = 0; ; at++)
        {
            if (file[at] == '\\') at++;
            else if (file[at] == '(') depth++;
            else if (file[at] == ')' && --depth == 0) return at + 1;
        }
    }

    private static int Word(string file, int at)
    {
        var start = at;
        while (at < file.Length && !Spaces.Contains(file[at]) && !Delimiters.Contains(file[at])) at++;
        return at > start || file[start - 1] == '/' ? at : throw new InvalidDataException($"PDF: nothing readable at {start}.");
    }
}
