namespace Adminduk.Core.Residents;

/// <summary>How many letters must be changed, added, dropped or swapped with their neighbour to make one word of another.</summary>
internal static class WordDistance
{
    private const int Longest = 64;

    /// <summary>The distance, or <paramref name="limit"/> + 1 when it is more than the limit.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit || one.Length > Longest || other.Length > Longest) return limit + 1;
        Span<int> cells = stackalloc int[3 * (Longest + 1)];
        var before = cells[..(Longest + 1)];
        var last = cells.Slice(Longest + 1, Longest + 1);
        var row = cells[(2 * (Longest + 1))..];
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            if (Fill(one, other, i, before, last, row) > limit) return limit + 1;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return Math.Min(last[other.Length], limit + 1);
    }

    /// <summary>Fills one row of the table; the least value in it.</summary>
    private static int Fill(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int i, Span<int> before, Span<int> last, Span<int> row)
    {
        var least = row[0] = i;
        for (var j = 1; j <= other.Length; j++)
        {
            var cost = one[i - 1] == other[j - 1] ? 0 : 1;
            var value = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) value = Math.Min(value, before[j - 2] + 1);
            row[j] = value;
            least = Math.Min(least, value);
        }

        return least;
    }
}
