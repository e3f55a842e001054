using System.Text;

namespace Adminduk.Core.Documents.Signing;

/// <summary>The little PDF syntax that signing needs: finding where a value ends, and writing text so that it cannot become syntax.</summary>
internal static class PdfSyntax
{
    private static ReadOnlySpan<byte> Spaces => "\0\t\n\f\r "u8;

    private static ReadOnlySpan<byte> Delimiters => "()<>[]{}/%"u8;

    /// <summary>A text string, UTF-16 with byte-order mark.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>The entries of a dictionary: name with its slash, and the value as it is written.</summary>
    /// <param name="file">The file.</param>
    /// <param name="at">Where <c>&lt;&lt;</c> stands, or spaces before it.</param>
    public static List<(string Name, string Value)> Dictionary(ReadOnlySpan<byte> file, int at)
    {
        List<(string, string)> entries = [];
        at = Expect(file, Next(file, at), "<<"u8);
        while (file[at = Next(file, at)] == '/')
        {
            var (name, end) = (at, Skip(file, at));
            var start = Next(file, end);
            for (at = Skip(file, start); file[Next(file, at)] is not ((byte)'/' or (byte)'>');) at = Skip(file, Next(file, at));
            entries.Add((Latin(file[name..end]), Latin(file[start..at])));
        }

        Expect(file, at, ">>"u8);
        return entries;
    }

    /// <summary>Where the next thing that is no space begins.</summary>
    public static int Next(ReadOnlySpan<byte> file, int at)
    {
        while (Spaces.Contains(file[at])) at++;
        return at;
    }

    private static string Latin(ReadOnlySpan<byte> text) => Encoding.Latin1.GetString(text);

    private static int Expect(ReadOnlySpan<byte> file, int at, ReadOnlySpan<byte> mark) =>
        file[at..].StartsWith(mark) ? at + mark.Length : throw new InvalidDataException($"PDF: {Latin(mark)} expected at {at}.");

    private static int Skip(ReadOnlySpan<byte> file, int at) => file[at] switch
    {
        (byte)'<' when file[at + 1] == '<' => Nested(file, at + 2, ">>"u8),
        (byte)'<' => at + file[at..].IndexOf((byte)'>') + 1,
        (byte)'[' => Nested(file, at + 1, "]"u8),
        (byte)'(' => Literal(file, at),
        (byte)'/' => Word(file, at + 1),
        _ => Word(file, at),
    };

    private static int Nested(ReadOnlySpan<byte> file, int at, ReadOnlySpan<byte> end)
    {
        while (!file[(at = Next(file, at))..].StartsWith(end)) at = Skip(file, at);
        return at + end.Length;
    }

    private static int Literal(ReadOnlySpan<byte> file, int at)
    {
        for (var depth = 0; ; at++)
        {
            if (file[at] == '\\') at++;
            else if (file[at] == '(') depth++;
            else if (file[at] == ')' && --depth == 0) return at + 1;
        }
    }

    private static int Word(ReadOnlySpan<byte> file, int at)
    {
        var start = at;
        while (at < file.Length && !Spaces.Contains(file[at]) && !Delimiters.Contains(file[at])) at++;
        return at > start || file[start - 1] == '/' ? at : throw new InvalidDataException($"PDF: nothing readable at {start}.");
    }
}
