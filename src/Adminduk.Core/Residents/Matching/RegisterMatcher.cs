using System.Runtime.InteropServices;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Finds likely duplicates among entries: learns the model from them and proposes a threshold. Knows no database.</summary>
internal sealed class RegisterMatcher(MatchPool pool, MatchRecord[] people)
{
    private const int RandomPairs = 2_000_000;
    private const double FalseShare = 0.005;

    // A hundred to one. Below it the model's own assumption, that fields err independently, is worth more doubt than the evidence.
    private static readonly double LowestKept = Math.Log2(100);

    /// <summary>Learns, compares, scores.</summary>
    /// <param name="passed">Hears what was done.</param>
    /// <param name="ct">Stops the work.</param>
    public MatchResult Run(Action<string>? passed, CancellationToken ct)
    {
        var counts = WordFrequencies.Count(pool, people);
        var frequencies = WordFrequencies.Of(pool.Words, counts, people.Length);
        var villages = pool.Villages();
        var random = DrawPairs(frequencies, villages);
        var model = MatchTrainer.LearnStrangers(people.Length, random);
        MatchTrainer.LearnRarity(model, people.Select(p => Whole(frequencies, p.Name)), random);
        passed?.Invoke("random pairs");
        var found = new PairFinder(pool, people, () => new PairComparer(pool, frequencies, villages), model).Find(passed, ct);
        MatchTrainer.Learn(model, found.CountBy(p => p.Pattern.Code()).ToDictionary(), people.Length);
        passed?.Invoke("model");
        var scored = found.Select(p => new ScoredPair(people[p.One].Id, people[p.Other].Id, model.Score(p.Pattern), p.Pattern)).Where(p => p.Score > LowestKept).ToList();
        scored.Sort((a, b) => b.Score.CompareTo(a.Score));
        model.Threshold = Propose(scored);
        return new(model, counts, scored.FindAll(p => p.Score >= model.Threshold), found.Count);
    }

    /// <summary>The lowest score down to which the model itself expects at most one false pair in two hundred.</summary>
    internal static double Propose(List<ScoredPair> best)
    {
        var (wrong, threshold) = (0.0, best.Count > 0 ? best[0].Score : 6);
        for (var i = 0; i < best.Count; i++)
        {
            wrong += 1 / (1 + Math.Pow(2, best[i].Score));
            if (wrong <= FalseShare * (i + 1)) threshold = best[i].Score;
        }

        return threshold;
    }

    private float Whole(WordFrequencies frequencies, NamePart name)
    {
        var sum = 0f;
        foreach (var word in pool.WordsOf(name)) sum += frequencies.Log(word);
        return sum;
    }

    // The same seed each time: a run on the same register proposes the same.
    private List<MatchPattern> DrawPairs(WordFrequencies frequencies, string[] villages)
    {
        var count = (int)Math.Min(RandomPairs, 20L * people.Length);
        var compare = new PairComparer(pool, frequencies, villages);
        List<MatchPattern> drawn = new(count);
        var state = 0x9E3779B97F4A7C15UL;
        while (drawn.Count < count && people.Length > 1)
        {
            state = MatchHash.With(state, 1);
            var (one, other) = ((int)((state >> 32) % (ulong)people.Length), (int)((state & uint.MaxValue) % (ulong)people.Length));
            if (one != other) drawn.Add(compare.Compare(people[one], people[other]));
        }

        return drawn;
    }
}

/// <summary>What a run found.</summary>
/// <param name="Model">The model as learned, with its threshold.</param>
/// <param name="Words">Common words of names with their counts.</param>
/// <param name="Pairs">Pairs at or above the threshold, the likeliest first.</param>
/// <param name="Compared">Pairs that were worth a second look.</param>
internal sealed record MatchResult(MatchModel Model, IReadOnlyDictionary<string, int> Words, List<ScoredPair> Pairs, int Compared);

/// <summary>Two entries with their score.</summary>
/// <param name="One">An entry.</param>
/// <param name="Other">The other.</param>
/// <param name="Score">Bits of evidence.</param>
/// <param name="Pattern">How they agree.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScoredPair(Guid One, Guid Other, double Score, MatchPattern Pattern);
