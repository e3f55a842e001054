namespace Adminduk.Core.Residents.Matching;

/// <summary>
/// The Fellegi-Sunter model: for each sort of pair how often each field agrees how far. Learned from the register, except for its start.
/// </summary>
internal sealed class MatchModel
{
    private const float MostRarity = 9;
    private const float LeastRarity = -6;

    /// <summary>log2 of the share of each sort among all pairs of the register.</summary>
    public required double[] Priors { get; init; }

    /// <summary>log2 of the share of each level, by sort of pair, field and level.</summary>
    public required double[][][] Levels { get; init; }

    /// <summary>Mean rarity of names in common, log2: rarer ones than this weigh more, commoner ones less.</summary>
    public required double[] Rarity { get; init; }

    /// <summary>Pairs with at least this many bits of evidence are proposed as duplicates.</summary>
    public double Threshold { get; set; }

    /// <summary>Bits of evidence: above 0 one person is likelier than two.</summary>
    public double Score(MatchPattern pattern) => Of(PairKind.SamePerson, pattern) - Log(
        Log(Of(PairKind.Strangers, pattern), Of(PairKind.Twins, pattern)), Log(Of(PairKind.Siblings, pattern), Of(PairKind.Housemates, pattern)));

    /// <summary>How much each field says, in bits, against the likeliest other explanation.</summary>
    public IReadOnlyList<FieldWeight> Explain(MatchPattern pattern)
    {
        var other = Other(pattern);
        List<FieldWeight> weights = [];
        foreach (var field in MatchLevels.Fields)
            weights.Add(new(field, pattern[field], Part(PairKind.SamePerson, field, pattern) - Part(other, field, pattern)));
        return weights;
    }

    /// <summary>What the two are if not one person.</summary>
    public PairKind Other(MatchPattern pattern)
    {
        var best = PairKind.Strangers;
        for (var kind = PairKind.Siblings; kind <= PairKind.Housemates; kind++)
        {
            if (Of(kind, pattern) > Of(best, pattern)) best = kind;
        }

        return best;
    }

    /// <summary>log2 of the share of such pairs, rarity left aside.</summary>
    public double Bare(PairKind kind, ReadOnlySpan<byte> places)
    {
        var sum = Priors[(int)kind];
        for (var f = 0; f < places.Length; f++) sum += Levels[(int)kind][f][places[f]];
        return sum;
    }

    private double Of(PairKind kind, MatchPattern pattern)
    {
        var sum = Priors[(int)kind];
        foreach (var field in MatchLevels.Fields) sum += Part(kind, field, pattern);
        return sum;
    }

    private double Part(PairKind kind, MatchField field, MatchPattern pattern)
    {
        var level = pattern[field];
        var part = Levels[(int)kind][(int)field][Array.IndexOf(MatchLevels.Of(field), level)];
        if (!MatchLevels.TellsRarity(field) || level is MatchLevel.Different or MatchLevel.Missing || kind == PairKind.SamePerson) return part;
        // Brothers and sisters share their parents' names whether rare or not; twins are named alike on purpose.
        if (kind is PairKind.Siblings or PairKind.Twins && field != MatchField.Name) return part;
        if (kind == PairKind.Twins) return part;
        var usual = Rarity[Array.IndexOf(MatchLevels.Of(field), level)];
        return part + Math.Clamp(pattern.Rarity(field) - usual, -MostRarity, -LeastRarity);
    }

    internal static double Log(double one, double other)
    {
        var (high, low) = one > other ? (one, other) : (other, one);
        return high + Math.Log2(1 + Math.Pow(2, low - high));
    }
}

/// <summary>What one field says about two entries.</summary>
/// <param name="Field">The field.</param>
/// <param name="Level">How far it agrees.</param>
/// <param name="Bits">Evidence: positive for one person, negative for two.</param>
public sealed record FieldWeight(MatchField Field, MatchLevel Level, double Bits);
