using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Rules for a name recorded now (Permendagri 73/2022). Names recorded before stay valid and are never checked again.</summary>
public static class NameRules
{
    /// <summary>Longest name, blanks included.</summary>
    public const int MaxLength = 60;

    /// <summary>Shortest reason, in letters, for a name that the rule advises against.</summary>
    public const int ShortestReason = 10;

    private const string Law = "Permendagri 73/2022";
    private const string Vowels = "AEIOUY";

    /// <summary>The form in which names are kept: capitals, single blanks.</summary>
    public static string Normalise(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    /// <summary>Checks a new name.</summary>
    /// <param name="name">As typed.</param>
    /// <param name="field">The form field, for the findings.</param>
    /// <param name="reason">
    /// Why a name that the rule advises against (one word, a seeming abbreviation) is recorded all the same; null = nobody was asked yet, so that it stays a warning.
    /// </param>
    public static Findings Check(string name, string field = "name", string? reason = null)
    {
        var words = Normalise(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Warning[] doubts = [.. Doubts(words, field)];
        return new([.. Faults(words, field), .. Unreasoned(doubts, field, reason)], doubts);
    }

    private static IEnumerable<Error> Faults(string[] words, string field)
    {
        var name = string.Join(' ', words);
        if (name.Length == 0) yield return Error.Invalid(field, "residents.name-empty");
        if (name.Length > MaxLength) yield return Lawful(Error.Invalid(field, "residents.name-too-long", name.Length, MaxLength));
        if (name.Any(char.IsDigit)) yield return Lawful(Error.Invalid(field, "residents.name-digits"));
        if (name.Any(c => !char.IsLetterOrDigit(c) && c != ' ')) yield return Lawful(Error.Invalid(field, "residents.name-punctuation"));
        if (name.Any(c => char.IsLetter(c) && !char.IsAsciiLetter(c))) yield return Lawful(Error.Invalid(field, "residents.name-not-latin"));
        if (Titles.In(words) is { } title) yield return Lawful(Error.Invalid(field, "residents.name-title", title));
    }

    private static IEnumerable<Warning> Doubts(string[] words, string field)
    {
        if (words.Length == 1) yield return Warning.At(field, "residents.name-one-word");
        if (Array.Find(words, IsShortened) is { } letter) yield return Warning.At(field, "residents.name-abbreviation", letter);
        if (Array.Find(words, IsHardToRead) is { } word) yield return Warning.At(field, "residents.name-hard-to-read", word);
    }

    private static IEnumerable<Error> Unreasoned(Warning[] doubts, string field, string? reason) =>
        reason is null || reason.Trim().Length >= ShortestReason
            ? []
            : doubts.Select(d => Lawful(Error.Invalid(field, "residents.name-reason-missing", d.Message, ShortestReason)));

    // The ways in which people write MUHAMMAD, ABDUL and the like short; a letter alone may be a Balinese name.
    private static bool IsShortened(string word) =>
        word.Length == 1 || word is "MUH" or "MUHD" or "MOH" or "MOHD" or "MOCH" or "MOCHD" or "MHD" or "MD" or "ABD" or "ABDL" or "ACH" or "AHMD" or "BR" or "FX" or "YB";

    // No word is read without a vowel, or with a letter three times in a row.
    private static bool IsHardToRead(string word) =>
        (word.Length > 2 && !IsShortened(word) && !word.Any(Vowels.Contains)) || Enumerable.Range(2, Math.Max(0, word.Length - 2)).Any(i => word[i] == word[i - 1] && word[i] == word[i - 2]);

    private static Error Lawful(Error error) => error with { LegalBasis = Law };
}
