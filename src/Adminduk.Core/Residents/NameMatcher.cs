namespace Adminduk.Core.Residents;

/// <summary>Scores whole names against the words typed. Made anew for each search: it remembers the words it has met.</summary>
internal sealed class NameMatcher(IReadOnlyList<string> typed)
{
    private const double ExtraWord = 0.04;
    private const double OutOfOrder = 0.03;
    private const int ShortestPrefix = 2;

    private readonly string[] folded = [.. typed.Select(NameSpelling.Fold)];
    private readonly Dictionary<string, double[]> met = new(StringComparer.Ordinal);

    /// <summary>1 = the same name. Missing words cost much, further words little, another order hardly anything.</summary>
    public double Score(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.SequenceEqual(typed, StringComparer.Ordinal)) return 1;
        var taken = new bool[words.Length];
        var (sum, last, inOrder, found) = (0.0, -1, true, 0);
        for (var t = 0; t < typed.Count; t++)
        {
            var at = Best(words, taken, t);
            if (at < 0) continue;
            taken[at] = true;
            sum += Scores(words[at])[t];
            inOrder &= at > last;
            last = at;
            found++;
        }

        return Math.Max(0, (sum / typed.Count) - (ExtraWord * (words.Length - found)) - (inOrder ? 0 : OutOfOrder));
    }

    private int Best(string[] words, bool[] taken, int t)
    {
        var best = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (!taken[i] && Scores(words[i])[t] > (best < 0 ? 0 : Scores(words[best])[t])) best = i;
        }

        return best;
    }

    private double[] Scores(string word)
    {
        if (met.TryGetValue(word, out var scores)) return scores;
        var fold = NameSpelling.Fold(word);
        return met[word] = [.. typed.Select((t, i) => Of(t, folded[i], word, fold))];
    }

    private static double Of(string typed, string typedFold, string word, string wordFold)
    {
        if (typed == word) return 1;
        var score = NameScore.Of(typed, typedFold, word, wordFold);
        if (NameSpelling.Kin(typed).Contains(word)) return Math.Max(score, NameScore.Kin);
        return score > 0 || typed.Length < ShortestPrefix || !word.StartsWith(typed, StringComparison.Ordinal) ? score : NameScore.Prefix;
    }
}
