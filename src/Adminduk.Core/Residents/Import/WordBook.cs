using System.Globalization;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>Turns words or codes of a cell into the code of a list.</summary>
internal sealed class WordBook
{
    private const int MostRemembered = 2000;

    private readonly Dictionary<string, int> byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> remembered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> quick;
    private readonly Dictionary<int, int> byNumber = [];
    private readonly HashSet<int> ambiguous;
    private readonly HashSet<int> elsewhere = [];

    /// <summary>Makes one from a code list.</summary>
    /// <param name="list">All generations of the list.</param>
    /// <param name="others">Other words that offices write, each with its code.</param>
    /// <param name="generation">The generation of the file's codes; null when it is not known.</param>
    /// <param name="ambiguous">Codes that mean two things in two generations: only words tell, unless the generation is known.</param>
    public WordBook(CodeList list, (string Words, int Code)[] others, string? generation = null, params int[] ambiguous)
    {
        foreach (var entry in list.Current) byWords[Key(entry.Indonesian)] = int.Parse(entry.Code, CultureInfo.InvariantCulture);
        foreach (var (words, code) in others) byWords.TryAdd(Key(words), code);
        this.ambiguous = generation is null ? [.. ambiguous] : [];
        // A code of another generation becomes the code in force with the same words.
        foreach (var entry in list.Of(generation ?? list.Generation))
        {
            if (byWords.TryGetValue(Key(entry.Indonesian), out var now)) byNumber[int.Parse(entry.Code, CultureInfo.InvariantCulture)] = now;
        }

        if (generation is not null) elsewhere.UnionWith(list.Current.Select(e => int.Parse(e.Code, CultureInfo.InvariantCulture)).Except(byNumber.Keys));
        quick = remembered.GetAlternateLookup<ReadOnlySpan<char>>();
        Examples = string.Join(", ", list.Current.Take(6).Select(e => e.Indonesian.ToUpperInvariant()));
    }

    /// <summary>A few of its words, for messages.</summary>
    public string Examples { get; }

    /// <summary>The code; null when neither words nor code are of this list.</summary>
    public int? Find(ReadOnlySpan<char> cell)
    {
        if (quick.TryGetValue(cell, out var known)) return known;
        var found = ByNumber(cell) ?? (byWords.TryGetValue(Key(cell), out var code) ? code : null);
        if (found is { } value && remembered.Count < MostRemembered) remembered[new string(cell)] = value;
        return found;
    }

    /// <summary>True for a code that means two things.</summary>
    public bool IsAmbiguous(ReadOnlySpan<char> cell) => Number(cell) is { } number && ambiguous.Contains(number);

    /// <summary>True for a code that only another generation of the list has: the file mixes two.</summary>
    public bool IsOfAnother(ReadOnlySpan<char> cell) => Number(cell) is { } number && elsewhere.Contains(number);

    private int? ByNumber(ReadOnlySpan<char> cell) =>
        Number(cell) is { } number && !ambiguous.Contains(number) && byNumber.TryGetValue(number, out var code) ? code : null;

    private static int? Number(ReadOnlySpan<char> cell) =>
        int.TryParse(cell.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A+ and A- differ in their sign alone.
    private static string Key(ReadOnlySpan<char> words)
    {
        var key = HeadingKey.Of(words);
        var trimmed = words.Trim();
        return key.Length <= 2 && trimmed is [.., '+' or '-'] ? key + trimmed[^1] : key;
    }
}
