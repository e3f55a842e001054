namespace Adminduk.Core.Common;

/// <summary>Splits one line of a reference file; a quoted field may hold commas, no field holds a line break.</summary>
public static class CsvLine
{
    /// <summary>All fields of a line.</summary>
    public static string[] Split(string line)
    {
        List<string> fields = [];
        var rest = line.AsSpan();
        while (true)
        {
            fields.Add(new string(TakeField(ref rest, out var last)));
            if (last)
                return [.. fields];
        }
    }

    /// <summary>Takes the first field off <paramref name="rest"/> without allocating; <paramref name="last"/> says that nothing follows.</summary>
    public static ReadOnlySpan<char> TakeField(ref ReadOnlySpan<char> rest, out bool last)
    {
        var quoted = rest.StartsWith("\"");
        var from = quoted ? 1 : 0;
        var length = rest[from..].IndexOf(quoted ? '"' : ',');
        if (length < 0)
            length = rest.Length - from;
        var field = rest.Slice(from, length);
        var next = from + length + (quoted ? 1 : 0);
        last = next >= rest.Length;
        rest = last ? default : rest[(next + 1)..];
        return field;
    }
}
