using System.Numerics;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Compares two names word by word, in any order. Remembers pairs of words; not for several threads.</summary>
internal sealed class NameComparison(MatchPool pool, WordFrequencies frequencies)
{
    private const int CacheBits = 16;
    private readonly (long Pair, bool Near)[] cache = new (long, bool)[1 << CacheBits];

    /// <summary>The level, and how rare the words in common are: log2 of the share of names that hold them all.</summary>
    public (MatchLevel Level, float Rarity) Compare(in NamePart one, in NamePart other)
    {
        if (one.Count == 0 || other.Count == 0) return (MatchLevel.Missing, 0);
        var a = pool.WordsOf(one);
        var b = pool.WordsOf(other);
        var found = new Pairing(stackalloc sbyte[a.Length]);
        for (var sort = Likeness.Same; sort <= Likeness.Typing; sort++) Pair(a, b, sort, ref found);
        var rarity = 0f;
        for (var i = 0; i < a.Length; i++)
        {
            if (found.Partner[i] >= 0) rarity += Math.Max(frequencies.Log(a[i]), frequencies.Log(b[found.Partner[i]]));
        }

        return (Level(a, b, found, one.Joined == other.Joined), rarity);
    }

    private MatchLevel Level(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Pairing found, bool joined)
    {
        if (found.Count == a.Length && found.Count == b.Length)
            return found.Worst == Likeness.Typing ? Typing(a, b, found) : found.Worst == Likeness.Same ? MatchLevel.Same : MatchLevel.Spelling;
        if (joined) return MatchLevel.Spelling;
        if (found.Count == 0) return MatchLevel.Different;
        return found.Count == Math.Min(a.Length, b.Length) && found.Worst != Likeness.Typing ? MatchLevel.Longer : MatchLevel.Partly;
    }

    private MatchLevel Typing(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Pairing found)
    {
        for (var i = 0; i < a.Length; i++)
        {
            var partner = b[found.Partner[i]];
            if (pool.Words[a[i]].Sound != pool.Words[partner].Sound && frequencies.IsName(a[i]) && frequencies.IsName(partner)) return MatchLevel.Near;
        }

        return MatchLevel.Typing;
    }

    private void Pair(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Likeness sort, ref Pairing found)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (found.Partner[i] >= 0) continue;
            for (var j = 0; j < b.Length; j++)
            {
                if ((found.Taken & (1 << j)) != 0 || !Fits(a[i], b[j], sort)) continue;
                found.Take(i, j, sort);
                break;
            }
        }
    }

    private bool Fits(int one, int other, Likeness sort) => sort switch
    {
        Likeness.Same => one == other,
        Likeness.Spelling => pool.Words[one].Sound == pool.Words[other].Sound || Initial(pool.Words[one].Text, pool.Words[other].Text),
        _ => Near(one, other),
    };

    private static bool Initial(string one, string other) => (one.Length == 1 || other.Length == 1) && one[0] == other[0];

    private bool Near(int one, int other)
    {
        var pair = one < other ? ((long)one << 32) | (uint)other : ((long)other << 32) | (uint)one;
        ref var cell = ref cache[(int)((ulong)(pair * unchecked((long)0x9E3779B97F4A7C15UL)) >> (64 - CacheBits))];
        if (cell.Pair != pair + 1) cell = (pair + 1, Near(pool.Words[one], pool.Words[other]));
        return cell.Near;
    }

    private static bool Near(Word one, Word other)
    {
        var limit = NameScore.Limit(Math.Min(one.Text.Length, other.Text.Length));
        return limit > 0 && (WordDistance.Between(one.Fold, other.Fold, limit) <= limit || WordDistance.Between(one.Text, other.Text, limit) <= limit);
    }

    private enum Likeness
    {
        Same,
        Spelling,
        Typing,
    }

    private ref struct Pairing
    {
        public Span<sbyte> Partner;
        public int Taken;
        public Likeness Worst;

        public Pairing(Span<sbyte> partner)
        {
            Partner = partner;
            partner.Fill(-1);
        }

        public readonly int Count => BitOperations.PopCount((uint)Taken);

        public void Take(int i, int j, Likeness sort)
        {
            Partner[i] = (sbyte)j;
            Taken |= 1 << j;
            if (sort > Worst) Worst = sort;
        }
    }
}
