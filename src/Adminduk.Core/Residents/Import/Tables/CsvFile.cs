using System.Text;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>A text file with separated columns; encoding and separator are found out.</summary>
internal sealed class CsvFile : TableFile
{
    private const int Glance = 64 * 1024;
    private const int LinesToWeigh = 15;

    private readonly Stream stream;
    private readonly Encoding encoding;
    private readonly char separator;

    private CsvFile(Stream stream, Encoding encoding, char separator)
    {
        this.stream = stream;
        this.encoding = encoding;
        this.separator = separator;
    }

    /// <inheritdoc cref="TableFile.Open"/>
    public static new CsvFile Open(Stream stream)
    {
        var written = TextEncoding.Of(stream);
        using var text = new StreamReader(Rewound(stream), written, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var start = new char[Glance];
        var length = text.ReadBlock(start);
        // A text has no NUL; pictures, PDFs and databases do.
        if (start.AsSpan(0, length).Contains('\0') || start.AsSpan(0, length).StartsWith("%PDF-"))
            throw new TableFaultException(Error.Refused("residents.import-type"));
        return new CsvFile(stream, written, Separator(start.AsSpan(0, length)));
    }

    /// <inheritdoc/>
    public override ITableReader Read() => new CsvReader(new StreamReader(Rewound(stream), encoding, detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true), separator);

    private static Stream Rewound(Stream stream)
    {
        stream.Position = 0;
        return stream;
    }

    // The sign that stands most often in one line: a heading has the most columns and seldom a comma in a name.
    private static char Separator(ReadOnlySpan<char> start)
    {
        var (best, most, lines) = (',', 0, 0);
        foreach (var line in start.EnumerateLines())
        {
            if (lines++ == LinesToWeigh) break;
            if (line.StartsWith(CsvReader.SeparatorLine, StringComparison.OrdinalIgnoreCase) && line.Length > CsvReader.SeparatorLine.Length)
                return line[CsvReader.SeparatorLine.Length];
            foreach (var candidate in ";\t,")
            {
                if (line.Count(candidate) is var count && count > most) (best, most) = (candidate, count);
            }
        }

        return best;
    }
}
