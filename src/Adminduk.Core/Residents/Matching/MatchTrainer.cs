namespace Adminduk.Core.Residents.Matching;

/// <summary>Learns the model: strangers from random pairs, the others by expectation maximisation over the pairs that blocking found.</summary>
internal static class MatchTrainer
{
    private const int Rounds = 30;
    private static readonly int Kinds = Enum.GetValues<PairKind>().Length;
    private const double StrangerWeight = 100_000;
    private const double KnownWeight = 300;

    /// <summary>Shares of strangers and the usual rarity of names, from random pairs.</summary>
    public static MatchModel LearnStrangers(int people, IReadOnlyList<MatchPattern> random)
    {
        var model = MatchStart.For(people);
        foreach (var field in MatchLevels.Fields)
        {
            var levels = MatchLevels.Of(field);
            var counts = random.CountBy(p => p[field]).ToDictionary();
            for (var l = 0; l < levels.Length; l++)
            {
                var count = counts.GetValueOrDefault(levels[l]);
                model.Levels[(int)PairKind.Strangers][(int)field][l] = Math.Log2(
                    (count + (StrangerWeight * MatchStart.Share(PairKind.Strangers, (int)field, l))) / (random.Count + StrangerWeight));
            }
        }

        return model;
    }

    /// <summary>Mean share of the people who bear all words of a name: what agreement is worth with a name of usual rarity.</summary>
    public static void LearnRarity(MatchModel model, IEnumerable<float> whole, IReadOnlyList<MatchPattern> random)
    {
        var usual = Math.Log2(whole.Average(r => Math.Pow(2, r)));
        for (var l = 0; l < 4; l++) model.Rarity[l] = usual;
        foreach (var level in new[] { MatchLevel.Longer, MatchLevel.Partly })
        {
            var seen = random.Where(p => p[MatchField.Name] == level).Select(p => Math.Pow(2, -p.NameRarity)).ToList();
            if (seen.Count > 20) model.Rarity[Array.IndexOf(MatchLevels.Of(MatchField.Name), level)] = -Math.Log2(seen.Average());
        }
    }

    /// <summary>Learns the sorts that blocking finds; all pairs that it did not find are strangers.</summary>
    /// <param name="model">With strangers learned; changed.</param>
    /// <param name="patterns">Each pattern with how many pairs have it.</param>
    /// <param name="people">Entries in the register.</param>
    public static void Learn(MatchModel model, IReadOnlyDictionary<int, int> patterns, int people)
    {
        var learned = Enum.GetValues<PairKind>().Where(k => k != PairKind.Strangers).ToArray();
        var seen = patterns.Select(p => (Places: Decode(p.Key), Count: p.Value)).ToList();
        var all = (double)people * (people - 1) / 2;
        for (var round = 0; round < Rounds; round++)
        {
            var sums = Expect(model, seen);
            foreach (var kind in learned) Maximise(model, kind, sums[(int)kind], all);
        }
    }

    private static (double Total, double[][] Levels)[] Expect(MatchModel model, List<(byte[] Places, int Count)> seen)
    {
        var sums = Enumerable.Range(0, Kinds).Select(_ => (Total: 0.0, Levels: MatchLevels.Fields.Select(f => new double[MatchLevels.Of(f).Length]).ToArray())).ToArray();
        Span<double> logs = stackalloc double[Kinds];
        foreach (var (places, count) in seen)
        {
            for (var k = 0; k < Kinds; k++) logs[k] = model.Bare((PairKind)k, places);
            var whole = logs[0];
            for (var k = 1; k < Kinds; k++) whole = MatchModel.Log(whole, logs[k]);
            for (var k = 0; k < Kinds; k++)
            {
                var part = count * Math.Pow(2, logs[k] - whole);
                if (part < 1e-9) continue;
                sums[k].Total += part;
                for (var f = 0; f < places.Length; f++) sums[k].Levels[f][places[f]] += part;
            }
        }

        return sums;
    }

    // What is known beforehand counts like a few hundred pairs: a clean register must not make the model forget what a duplicate is.
    private static void Maximise(MatchModel model, PairKind kind, (double Total, double[][] Levels) sums, double all)
    {
        model.Priors[(int)kind] = Math.Log2((sums.Total + 1) / all);
        for (var f = 0; f < sums.Levels.Length; f++)
        {
            for (var l = 0; l < sums.Levels[f].Length; l++)
                model.Levels[(int)kind][f][l] = Math.Log2((sums.Levels[f][l] + (KnownWeight * MatchStart.Share(kind, f, l))) / (sums.Total + KnownWeight));
        }
    }

    private static byte[] Decode(int code)
    {
        var places = new byte[MatchLevels.Fields.Length];
        for (var f = places.Length - 1; f >= 0; f--)
        {
            var size = MatchLevels.Of((MatchField)f).Length;
            places[f] = (byte)(code % size);
            code /= size;
        }

        return places;
    }
}
