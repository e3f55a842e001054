using System.Numerics;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>
/// Every distinct word of the names on the register, in memory, for finding words spelled nearly alike. Read anew from time to time, since
/// imports and other servers add words too; a word it does not know yet is still found when typed exactly.
/// </summary>
public sealed class NameVocabulary
{
    private const int ShortestPrefix = 2;
    private const double CommonWord = 0.02;
    private readonly Lock gate = new();
    private volatile Entry[] entries = [];
    private volatile HashSet<string> known = [];

    /// <summary>How many words it knows.</summary>
    public int Count => entries.Length;

    /// <summary>True when the word stands in somebody's name.</summary>
    public bool Knows(string word) => known.Contains(word);

    /// <summary>Reads the words of the register.</summary>
    public async Task LoadAsync(AdmindukDbContext db, CancellationToken ct)
    {
        var words = await db.NameWords.AsNoTracking().GroupBy(w => w.Word).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        entries = words.ConvertAll(w => Entry.Of(w.Key, w.Count)).ToArray();
        known = words.Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Makes a word known at once, before the next reading of the register.</summary>
    public void Add(string word)
    {
        lock (gate)
        {
            if (known.Contains(word)) return;
            entries = [.. entries, Entry.Of(word, 1)];
            known = [.. known, word];
        }
    }

    /// <summary>Words like the typed one, best first; of two equally like the commoner one.</summary>
    /// <param name="typed">In comparison form.</param>
    /// <param name="unfinished">True when more letters may follow, as in the last word typed.</param>
    /// <param name="max">How many at most.</param>
    public IReadOnlyList<WordVariant> Like(string typed, bool unfinished, int max)
    {
        var wanted = Entry.Of(typed, 0);
        List<(WordVariant Variant, double Rank)> found = [(new(typed, 1), 2)];
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (entry.Word != typed && Score(in wanted, in entry, unfinished) is > 0 and var score)
                found.Add((new(entry.Word, score), score + (CommonWord * Math.Log10(entry.Count))));
        }

        foreach (var kin in NameSpelling.Kin(typed).Where(k => k != typed && known.Contains(k))) found.Add((new(kin, NameScore.Kin), NameScore.Kin));
        return [.. found.OrderByDescending(f => f.Rank).Select(f => f.Variant).DistinctBy(v => v.Word, StringComparer.Ordinal).Take(max)];
    }

    private static double Score(in Entry wanted, in Entry entry, bool unfinished)
    {
        var limit = NameScore.Limit(wanted.Word.Length);
        var near = Math.Abs(entry.Word.Length - wanted.Word.Length) <= limit + 2 && BitOperations.PopCount(entry.Letters ^ wanted.Letters) <= 2 * limit;
        var score = near ? NameScore.Of(wanted.Word, wanted.Folded, entry.Word, entry.Folded) : 0;
        var begins = score == 0 && unfinished && wanted.Word.Length >= ShortestPrefix && entry.Word.StartsWith(wanted.Word, StringComparison.Ordinal);
        return begins ? NameScore.Prefix : score;
    }

    /// <summary>A word prepared for comparing.</summary>
    /// <param name="Word">As on the register.</param>
    /// <param name="Folded">See <see cref="NameSpelling.Fold"/>.</param>
    /// <param name="Letters">One bit per letter that occurs: words of small distance differ in few bits.</param>
    /// <param name="Count">How many bear it.</param>
    private readonly record struct Entry(string Word, string Folded, uint Letters, int Count)
    {
        public static Entry Of(string word, int count)
        {
            var folded = NameSpelling.Fold(word);
            return new(word, folded, folded.Aggregate(0u, (bits, c) => bits | (1u << (c % 32))), count);
        }
    }
}
