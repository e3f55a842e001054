namespace Adminduk.Core.Residents.Matching;

/// <summary>How far one element of two entries agrees. Each field uses those that fit it; see <see cref="MatchLevels"/>.</summary>
public enum MatchLevel
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>Another spelling, short form or word order of the same name.</summary>
    Spelling,

    /// <summary>A typing error apart, and one of the two spellings hardly exists elsewhere.</summary>
    Typing,

    /// <summary>A letter or two apart, but both are names of their own.</summary>
    Near,

    /// <summary>One name has further words.</summary>
    Longer,

    /// <summary>Some words agree, others contradict.</summary>
    Partly,

    /// <summary>Different.</summary>
    Different,

    /// <summary>One of the two says nothing.</summary>
    Missing,

    /// <summary>Day and month swapped.</summary>
    Swapped,

    /// <summary>At most three days apart.</summary>
    Days,

    /// <summary>The same year, and the same day or the same month.</summary>
    OnePart,

    /// <summary>The same day and month of another year.</summary>
    OtherYear,

    /// <summary>The same year only.</summary>
    Year,

    /// <summary>On one family card.</summary>
    Card,

    /// <summary>The same village, RT and RW.</summary>
    Neighbours,

    /// <summary>The same village.</summary>
    Village,

    /// <summary>The same district.</summary>
    District,
}

/// <summary>Which levels each field has, in order.</summary>
internal static class MatchLevels
{
    private static readonly MatchLevel[] Names =
        [MatchLevel.Same, MatchLevel.Spelling, MatchLevel.Typing, MatchLevel.Near, MatchLevel.Longer, MatchLevel.Partly, MatchLevel.Different, MatchLevel.Missing];

    private static readonly MatchLevel[] Plain = [MatchLevel.Same, MatchLevel.Different, MatchLevel.Missing];

    private static readonly MatchLevel[][] ByField =
    [
        Names, Names, Names,
        [MatchLevel.Same, MatchLevel.Swapped, MatchLevel.Days, MatchLevel.OnePart, MatchLevel.OtherYear, MatchLevel.Year, MatchLevel.Different],
        Plain,
        [MatchLevel.Same, MatchLevel.Spelling, MatchLevel.Different, MatchLevel.Missing],
        [MatchLevel.Card, MatchLevel.Neighbours, MatchLevel.Village, MatchLevel.District, MatchLevel.Different, MatchLevel.Missing],
        Plain, Plain, Plain,
    ];

    public static readonly MatchField[] Fields = Enum.GetValues<MatchField>();

    /// <summary>How many combinations of levels there are.</summary>
    public static readonly int Patterns = ByField.Aggregate(1, (product, levels) => product * levels.Length);

    public static MatchLevel[] Of(MatchField field) => ByField[(int)field];

    public static bool TellsRarity(MatchField field) => field is MatchField.Name or MatchField.Mother or MatchField.Father;
}
