using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Titles of learning, custom and religion: abbreviated, on KK and KTP-el only, never in an act (Permendagri 73/2022 article 5).</summary>
public static class Titles
{
    /// <summary>Longest title before or after a name.</summary>
    public const int MaxLength = 30;

    private const string Law = "Permendagri 73/2022";

    // Only what can be nothing but a title; HAJI, SULTAN or RADEN are names as well.
    private static readonly HashSet<string> Before = ["PROF", "DRS", "DRA", "DRG", "DRH", "HJ", "IR", "KH", "TGH"];
    private static readonly HashSet<string> After = ["SPD", "SPDI", "SAG", "SKOM", "SSOS", "SIP", "SKM", "SKEP", "SKED", "MPD", "MSI", "MKES", "MKOM", "MHUM", "SH", "SE", "MH", "MM", "AMD", "AMKEB", "SST", "PHD"];

    /// <summary>The first word of a name that is a title, or null: one before the name, or one after two words of it.</summary>
    public static string? In(IReadOnlyList<string> words)
    {
        if (words.Count > 1 && Before.Contains(words[0])) return words[0];
        return words.Skip(2).FirstOrDefault(After.Contains);
    }

    /// <summary>Checks a title as typed; nothing is no fault.</summary>
    public static Findings Check(string? title, string field)
    {
        var text = (title ?? "").Trim();
        var sound = text.Length <= MaxLength && text.All(c => char.IsAsciiLetter(c) || c is '.' or ',' or ' ' or '-');
        return sound ? Findings.None : new([Error.Invalid(field, "residents.title-wrong", MaxLength) with { LegalBasis = Law }], []);
    }
}
