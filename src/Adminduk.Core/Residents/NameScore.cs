namespace Adminduk.Core.Residents;

/// <summary>How well a word on the register fits a typed one: 1 = the same, 0 = not at all.</summary>
internal static class NameScore
{
    /// <summary>What a word is worth of which only the beginning was typed.</summary>
    public const double Prefix = 0.72;

    /// <summary>What a short form of the same name is worth.</summary>
    public const double Kin = 0.9;

    private const double SameSound = 0.96;
    private const double PerLetter = 1.6;
    private const double WrongStart = 0.05;

    /// <summary>How many letters may differ in a word of this length.</summary>
    public static int Limit(int length) => length switch { < 2 => 0, < 6 => 1, _ => 2 };

    /// <summary>Likeness of two words by their folded spelling, or as written when that is nearer.</summary>
    public static double Of(string typed, string typedFold, string word, string wordFold)
    {
        var limit = Limit(typed.Length);
        var distance = WordDistance.Between(typedFold, wordFold, limit);
        if (distance == 0) return SameSound;
        if (distance > 1) distance = Math.Min(distance, WordDistance.Between(typed, word, limit));
        if (distance > limit) return 0;
        var first = typed[0] == word[0] ? 0 : WrongStart;
        return SameSound - (PerLetter * distance / (Math.Max(typed.Length, word.Length) + 2)) - first;
    }
}
