using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import.Tables;

/// <summary>Reads separated text: fields may stand in quotes, then they may hold separators, line ends and doubled quotes.</summary>
internal sealed class CsvReader(StreamReader text, char separator) : ITableReader
{
    /// <summary>A first line like <c>sep=;</c> tells Excel the separator and is no row.</summary>
    public const string SeparatorLine = "sep=";

    private readonly char[] buffer = new char[1 << 16];
    private int length;
    private int at;
    private int number;

    public TableRow Row { get; } = new();

    public bool Read()
    {
        if (!ReadRecord()) return false;
        return Row.Number > 1 || !Row[0].StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase) || ReadRecord();
    }

    // Nothing in a text is kept as a number.
    public DateOnly? DateOf(double number) => null;

    public void Dispose() => text.Dispose();

    private bool ReadRecord()
    {
        if (Peek() < 0) return false;
        Row.Begin(++number);
        while (true)
        {
            if (Peek() == '"') ReadQuoted();
            ReadPlain();
            Row.EndCell();
            var end = Take();
            if (end == separator) continue;
            if (end == '\r' && Peek() == '\n') Take();
            return true;
        }
    }

    private void ReadPlain()
    {
        while (Fill())
        {
            var rest = buffer.AsSpan(at, length - at);
            var stop = rest.IndexOfAny(separator, '\r', '\n');
            Add(rest[..(stop < 0 ? rest.Length : stop)]);
            at += stop < 0 ? rest.Length : stop;
            if (stop >= 0) return;
        }
    }

    private void ReadQuoted()
    {
        Take();
        while (Fill())
        {
            var rest = buffer.AsSpan(at, length - at);
            var stop = rest.IndexOf('"');
            Add(rest[..(stop < 0 ? rest.Length : stop)]);
            at += stop < 0 ? rest.Length : stop + 1;
            if (stop < 0) continue;
            if (Peek() != '"') return;
            Take();
            Add("\"");
        }

        throw Unclosed();
    }

    private void Add(ReadOnlySpan<char> part)
    {
        if (!Row.Append(part)) throw Unclosed();
    }

    private TableFaultException Unclosed() => new(Error.Refused("residents.import-quote", number));

    private int Peek() => Fill() ? buffer[at] : -1;

    private int Take() => Fill() ? buffer[at++] : -1;

    private bool Fill()
    {
        if (at < length) return true;
        at = 0;
        length = text.Read(buffer);
        return length > 0;
    }
}
