namespace Adminduk.Core.Residents;

/// <summary>One way to read the words typed, with the words each may stand for.</summary>
/// <param name="Words">The words of this reading.</param>
/// <param name="Variants">For each word, what it may have meant, best first.</param>
internal sealed record NameReading(IReadOnlyList<string> Words, IReadOnlyList<IReadOnlyList<WordVariant>> Variants)
{
    private const int MostNames = 60;
    private const int MostPairs = 3;

    /// <summary>Whole names made of likely words, the likeliest first.</summary>
    public IReadOnlyList<string> LikelyNames => [.. Combine().OrderByDescending(c => c.Score).Take(MostNames).Select(c => c.Name)];

    /// <summary>Neighbours as typed.</summary>
    public IEnumerable<(string First, string Second)> TypedPairs => Places.Select(p => (Words[p.One], Words[p.Other]));

    /// <summary>Neighbours as they may have been meant.</summary>
    public IEnumerable<(string[] First, string[] Second)> LikelyPairs => Places.Select(p => (Names(Variants[p.One]), Names(Variants[p.Other])));

    /// <summary>The longest word with what it may have meant: it tells most.</summary>
    public string[] Telling => Names(Variants.MaxBy(v => v[0].Word.Length)!);

    /// <summary>Which words are neighbours; the last and the first are, too.</summary>
    private IEnumerable<(int One, int Other)> Places => Words.Count switch
    {
        1 => [],
        2 => [(0, 1)],
        _ => Enumerable.Range(0, Words.Count).Select(i => (i, (i + 1) % Words.Count)).Take(MostPairs),
    };

    private static string[] Names(IReadOnlyList<WordVariant> variants) => [.. variants.Select(v => v.Word)];

    private IEnumerable<(string Name, double Score)> Combine()
    {
        IEnumerable<(string Name, double Score)> names = [("", 1)];
        foreach (var word in Variants)
        {
            names = names
                .SelectMany(n => word.Select(v => (Name: n.Name.Length == 0 ? v.Word : n.Name + " " + v.Word, Score: n.Score * v.Score)))
                .OrderByDescending(n => n.Score)
                .Take(MostNames);
        }

        return names;
    }
}

/// <summary>Ways to read the words typed: as they stand, with two of them joined (Nur Hayati, Nurhayati), or with one taken apart.</summary>
internal static class NameReadings
{
    private const int MostVariants = 10;
    private const int ShortestPart = 3;

    public static IEnumerable<NameReading> Of(IReadOnlyList<string> words, NameVocabulary names) =>
        Spellings(words, names).Select(spelling => new NameReading(
            spelling,
            [.. spelling.Select((w, i) => Meant(names, w, i == spelling.Count - 1))]));

    /// <summary>What a word may have meant; a word that nobody bears is left out when there are others.</summary>
    private static IReadOnlyList<WordVariant> Meant(NameVocabulary names, string word, bool last)
    {
        var like = names.Like(word, last, MostVariants);
        return like.Count > 1 && !names.Knows(word) ? [.. like.Where(v => v.Word != word)] : like;
    }

    private static IEnumerable<IReadOnlyList<string>> Spellings(IReadOnlyList<string> words, NameVocabulary names)
    {
        yield return words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (names.Knows(words[i] + words[i + 1])) yield return [.. words.Take(i), words[i] + words[i + 1], .. words.Skip(i + 2)];
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (!names.Knows(words[i]) && Parts(words[i], names) is { } parts) yield return [.. words.Take(i), .. parts, .. words.Skip(i + 1)];
        }
    }

    private static string[]? Parts(string word, NameVocabulary names)
    {
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (names.Knows(word[..at]) && names.Knows(word[at..])) return [word[..at], word[at..]];
        }

        return null;
    }
}
