using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Adminduk.Core.Regions;

/// <summary>
/// All names folded (lower case, no accents, no punctuation) in one string, with the places where words begin sorted by their first two letters.
/// So a prefix is compared with some hundreds of words instead of all, and the index is built in one pass.
/// </summary>
internal sealed class RegionNameIndex
{
    private const int Letters = 37;
    private readonly RegionTable table;
    private readonly string text;
    private readonly int[] starts;
    private readonly int[] buckets = new int[(Letters * Letters) + 1];
    private readonly (int Row, int At)[] words;

    public RegionNameIndex(RegionTable table)
    {
        this.table = table;
        starts = new int[table.Count + 1];
        text = FoldAll();
        words = SortWords();
    }

    /// <summary>Sets <paramref name="mark"/> on every row with a word that begins with <paramref name="typed"/>; spaces in the name are skipped.</summary>
    public void Mark(string typed, byte[] marks, byte mark)
    {
        var first = Key(typed, 0) / Letters * Letters;
        var (from, to) = typed.Length > 1 ? (Key(typed, 0), Key(typed, 0) + 1) : (first, first + Letters);
        foreach (var (row, at) in words.AsSpan(buckets[from]..buckets[to]))
        {
            if (BeginsAt(text.AsSpan(at..(starts[row + 1] - 1)), typed, out _))
                marks[row] |= mark;
        }
    }

    /// <summary>
    /// 0 equal, 1 begins so, 2 a later word begins so, 3 not at all. The word Kabupaten or Kota before a name does not count,
    /// and of provinces and regencies every word counts as the first.
    /// </summary>
    public int Rank(int row, string typed)
    {
        var name = text.AsSpan(starts[row]..(starts[row + 1] - 1));
        var level = table.Code(row).Level;
        var head = level == RegionLevel.Regency ? name.IndexOf(' ') + 1 : 0;
        for (var start = 0; start < name.Length; start++)
        {
            if ((start == 0 || name[start - 1] == ' ') && BeginsAt(name[start..], typed, out var rest))
                return start <= head && rest == 0 ? 0 : start > head && level > RegionLevel.Regency ? 2 : 1;
        }

        return 3;
    }

    /// <summary>The words of a text as the index holds them.</summary>
    public static string[] Words(string typed)
    {
        var folded = new StringBuilder(typed.Length);
        Fold(typed, folded);
        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool BeginsAt(ReadOnlySpan<char> name, string typed, out int rest)
    {
        var at = 0;
        rest = 0;
        foreach (var c in typed)
        {
            if (at < name.Length && name[at] == ' ')
                at++;
            if (at == name.Length || name[at++] != c)
                return false;
        }

        rest = name.Length - at;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private string FoldAll()
    {
        var folded = new StringBuilder(table.Count * 14);
        for (var row = 0; row < table.Count; row++)
        {
            starts[row] = folded.Length;
            Fold(table.Name(row), folded);
            folded.Append('\n');
        }

        starts[table.Count] = folded.Length;
        return folded.ToString();
    }

    // A counting sort: first how many words each pair of letters has, then each word to its place.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Row, int At)[] SortWords()
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsStart(at))
                buckets[Key(text, at) + 1]++;
        }

        for (var key = 1; key < buckets.Length; key++)
            buckets[key] += buckets[key - 1];
        var sorted = new (int, int)[buckets[^1]];
        var next = buckets.AsSpan().ToArray();
        for (int at = 0, row = 0; at < text.Length; at++)
        {
            if (IsStart(at))
                sorted[next[Key(text, at)]++] = (row, at);
            else if (text[at] == '\n')
                row++;
        }

        return sorted;
    }

    private bool IsStart(int at) => text[at] > ' ' && (at == 0 || text[at - 1] is ' ' or '\n');

    private static int Key(string s, int at)
    {
        var second = at + 1 < s.Length && s[at + 1] == ' ' ? at + 2 : at + 1;
        return (Letter(s[at]) * Letters) + (second < s.Length ? Letter(s[second]) : 0);
    }

    private static int Letter(char c) => c switch { >= 'a' and <= 'z' => c - 'a' + 11, >= '0' and <= '9' => c - '0' + 1, _ => 0 };

    private static void Fold(string name, StringBuilder into)
    {
        foreach (var c in Ascii.IsValid(name) ? name : name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                into.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '-' or '/' or '.' or ',' && into.Length > 0 && into[^1] > ' ')
                into.Append(' ');
        }
    }
}
