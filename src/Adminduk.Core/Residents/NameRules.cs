using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Rules for a name recorded now (Permendagri 73/2022). Names recorded before stay valid and are never checked again.</summary>
public static class NameRules
{
    /// <summary>Longest name, blanks included.</summary>
    public const int MaxLength = 60;

    private const string Law = "Permendagri 73/2022";

    /// <summary>The form in which names are kept: capitals, single blanks.</summary>
    public static string Normalise(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    /// <summary>Checks a new name.</summary>
    /// <param name="name">As typed.</param>
    /// <param name="field">The form field, for the findings.</param>
    public static Findings Check(string name, string field = "name")
    {
        var words = Normalise(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new([.. Faults(string.Join(' ', words), field)], [.. Doubts(words, field)]);
    }

    private static IEnumerable<Error> Faults(string name, string field)
    {
        if (name.Length == 0) yield return Error.Invalid(field, "residents.name-empty");
        if (name.Length > MaxLength) yield return Lawful(Error.Invalid(field, "residents.name-too-long", name.Length, MaxLength));
        if (name.Any(char.IsDigit)) yield return Lawful(Error.Invalid(field, "residents.name-digits"));
        if (name.Any(c => !char.IsLetterOrDigit(c) && c != ' ')) yield return Lawful(Error.Invalid(field, "residents.name-punctuation"));
        if (name.Any(c => char.IsLetter(c) && !char.IsAsciiLetter(c))) yield return Lawful(Error.Invalid(field, "residents.name-not-latin"));
    }

    private static IEnumerable<Warning> Doubts(string[] words, string field)
    {
        if (words.Length == 1) yield return Warning.At(field, "residents.name-one-word");
        if (Array.Find(words, w => w.Length == 1) is { } letter) yield return Warning.At(field, "residents.name-abbreviation", letter);
    }

    private static Error Lawful(Error error) => error with { LegalBasis = Law };
}
