using System.Runtime.InteropServices;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Each word of names once, with its sound: entries hold numbers instead of texts.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<string, int> sounds = new(StringComparer.Ordinal);
    private readonly List<Word> words = [];

    public WordTable() => lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Sounds => sounds.Count;

    public ReadOnlySpan<Word> All => CollectionsMarshal.AsSpan(words);

    public Word this[int id] => words[id];

    /// <summary>The number of a word in comparison form.</summary>
    public int Intern(ReadOnlySpan<char> text)
    {
        if (lookup.TryGetValue(text, out var id)) return id;
        var word = text.ToString();
        var fold = NameSpelling.Fold(NameSpelling.Kin(word) is [var whole, ..] ? whole : word);
        ref var sound = ref CollectionsMarshal.GetValueRefOrAddDefault(sounds, fold, out var known);
        if (!known) sound = sounds.Count - 1;
        ids.Add(word, words.Count);
        words.Add(new Word(word, fold, sound, MatchHash.Of(fold)));
        return words.Count - 1;
    }
}

/// <summary>A word of a name.</summary>
/// <param name="Text">In comparison form.</param>
/// <param name="Fold">Its sound; short forms have that of the long one.</param>
/// <param name="Sound">Number of the sound.</param>
/// <param name="Hash">Stable hash of the sound.</param>
internal sealed record Word(string Text, string Fold, int Sound, ulong Hash);
