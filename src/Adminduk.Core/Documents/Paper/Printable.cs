using System.Text;

namespace Adminduk.Core.Documents.Paper;

/// <summary>Turns any text into text that the embedded font can show and that cannot mislead the reader.</summary>
internal static class Printable
{
    private const char Unknown = '?';
    private const string Extra = "–—‘’“”„•…→←↑↓≤≥×";

    /// <summary>
    /// Composes accents, drops control and direction marks, and shows <c>?</c> for every character outside Latin: names on paper are
    /// written in Latin letters (Permendagri 73/2022), so anything else is an error that must be seen.
    /// </summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in WellFormed(text.ReplaceLineEndings("\n")).Normalize(NormalizationForm.FormC).EnumerateRunes())
            Append(result, rune);
        return result.ToString();
    }

    // Normalising throws on half a surrogate pair; going through runes replaces it.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));

    private static bool IsClean(string text) => text.All(c => c is '\n' or (>= ' ' and <= '~'));

    private static void Append(StringBuilder result, Rune rune)
    {
        if (rune.Value == '\n' || IsCovered(rune))
            result.Append(rune.ToString());
        else if (Rune.IsWhiteSpace(rune))
            result.Append(' ');
        else if (!IsInvisible(rune))
            result.Append(Unknown);
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        System.Globalization.UnicodeCategory.Control or
        System.Globalization.UnicodeCategory.Format or
        System.Globalization.UnicodeCategory.NonSpacingMark or
        System.Globalization.UnicodeCategory.Surrogate;

    private static bool IsCovered(Rune rune) => rune.Value switch
    {
        >= 0x20 and <= 0x7e => true,
        0xa0 or 0xad or 0x149 or 0x17f => false,
        >= 0xa1 and <= 0x17e => true,
        _ => rune.IsBmp && Extra.Contains((char)rune.Value),
    };
}
