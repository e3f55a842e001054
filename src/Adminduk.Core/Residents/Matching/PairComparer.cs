namespace Adminduk.Core.Residents.Matching;

/// <summary>Compares two entries field by field. Not for several threads.</summary>
internal sealed class PairComparer(MatchPool pool, WordFrequencies frequencies, IReadOnlyList<string> villages)
{
    private readonly NameComparison names = new(pool, frequencies);

    /// <summary>True when the two cannot be one person however the rest compares: no word of any name in common.</summary>
    public static bool Hopeless(in MatchRecord a, in MatchRecord b) =>
        ((a.Name.Bits & b.Name.Bits) | (a.Mother.Bits & b.Mother.Bits) | (a.Father.Bits & b.Father.Bits)) == 0;

    public MatchPattern Compare(in MatchRecord a, in MatchRecord b)
    {
        var pattern = default(MatchPattern);
        (pattern[MatchField.Name], pattern.NameRarity) = names.Compare(a.Name, b.Name);
        (pattern[MatchField.Mother], pattern.MotherRarity) = names.Compare(a.Mother, b.Mother);
        (pattern[MatchField.Father], pattern.FatherRarity) = names.Compare(a.Father, b.Father);
        pattern[MatchField.BirthDate] = Dates(a.Day, b.Day);
        pattern[MatchField.Sex] = Plain(a.Sex, b.Sex);
        pattern[MatchField.BirthPlace] = Places(a.Place, b.Place);
        pattern[MatchField.Address] = Homes(a, b);
        pattern[MatchField.Religion] = Plain(a.Religion, b.Religion);
        pattern[MatchField.BloodType] = Plain(a.Blood, b.Blood);
        pattern[MatchField.BirthAct] = Plain(a.Act, b.Act);
        return pattern;
    }

    private static MatchLevel Plain(int one, int other) => one == 0 || other == 0 ? MatchLevel.Missing : one == other ? MatchLevel.Same : MatchLevel.Different;

    internal static MatchLevel Dates(int one, int other)
    {
        if (one == other) return MatchLevel.Same;
        var (a, b) = (DateOnly.FromDayNumber(one), DateOnly.FromDayNumber(other));
        if (a.Year == b.Year && a.Day == b.Month && a.Month == b.Day) return MatchLevel.Swapped;
        if (Math.Abs(one - other) <= 3) return MatchLevel.Days;
        if (a.Year == b.Year) return a.Day == b.Day || a.Month == b.Month ? MatchLevel.OnePart : MatchLevel.Year;
        return a.Day == b.Day && a.Month == b.Month ? MatchLevel.OtherYear : MatchLevel.Different;
    }

    private MatchLevel Places(int one, int other)
    {
        if (one == 0 || other == 0) return MatchLevel.Missing;
        if (one == other) return MatchLevel.Same;
        var (a, b) = (pool.Words[one - 1], pool.Words[other - 1]);
        return a.Sound == b.Sound || WordDistance.Between(a.Fold, b.Fold, 2) <= Math.Min(2, a.Fold.Length / 4) ? MatchLevel.Spelling : MatchLevel.Different;
    }

    private MatchLevel Homes(in MatchRecord a, in MatchRecord b)
    {
        if (a.Card != 0 && a.Card == b.Card) return MatchLevel.Card;
        if (a.Village == 0 || b.Village == 0) return MatchLevel.Missing;
        if (a.Village == b.Village) return a.Houses != 0 && a.Houses == b.Houses ? MatchLevel.Neighbours : MatchLevel.Village;
        var (one, other) = (villages[a.Village], villages[b.Village]);
        return one.Length > 8 && other.Length > 8 && one.AsSpan(0, 8).SequenceEqual(other.AsSpan(0, 8)) ? MatchLevel.District : MatchLevel.Different;
    }
}
