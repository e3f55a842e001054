using System.Text.RegularExpressions;

namespace Adminduk.Core.Residents.Import;

/// <summary>The address in the line of a family of a Buku Induk Penduduk, in the ways in which its editions write it.</summary>
/// <param name="Street">What is left when the other parts are taken out.</param>
/// <param name="Rt">RT; empty when none.</param>
/// <param name="Rw">RW; empty when none.</param>
/// <param name="Hamlet">Dusun; empty when none.</param>
/// <param name="PostalCode">Five digits; empty when none.</param>
/// <param name="Village">Desa or kelurahan, where the line names it.</param>
internal sealed partial record BipAddress(string Street, string Rt, string Rw, string Hamlet, string PostalCode, string Village)
{
    /// <summary>No address.</summary>
    public static readonly BipAddress None = new("", "", "", "", "", "");

    /// <summary>Takes a text apart.</summary>
    public static BipAddress Parse(string text)
    {
        var rest = text.Trim();
        var both = Take(ref rest, Neighbourhoods());
        var rt = Part(both, "rt") ?? Part(Take(ref rest, RtAlone()), "rt");
        var rw = Part(both, "rw") ?? Part(Take(ref rest, RwAlone()), "rw");
        var postal = Part(Take(ref rest, Postal()), "code");
        var hamlet = Part(Take(ref rest, HamletOf()), "name");
        var village = Part(Take(ref rest, VillageOf()), "name");
        var street = Label().Replace(rest, "").Trim(' ', ',', '-');
        return new(street.Length > 0 ? street : hamlet ?? village ?? "", rt ?? "", rw ?? "", hamlet ?? "", postal ?? "", village ?? "");
    }

    private static Match Take(ref string rest, Regex part)
    {
        var match = part.Match(rest);
        if (match.Success) rest = rest.Remove(match.Index, match.Length).Trim();
        return match;
    }

    private static string? Part(Match match, string name) => match.Success && match.Groups[name].Value.Trim(' ', '-', ',') is { Length: > 0 } value ? value : null;

    [GeneratedRegex(@",?\s*RT\s*/\s*RW\s*:?\s*(?<rt>\d{0,3}|-)\s*/\s*(?<rw>\d{1,3}|-)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Neighbourhoods();

    [GeneratedRegex(@",?\s*\bRT\s*[:.]\s*(?<rt>\d{0,3})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RtAlone();

    [GeneratedRegex(@",?\s*\bRW\s*[:.]\s*(?<rw>\d{0,3})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RwAlone();

    [GeneratedRegex(@",?\s*\bKODE\s*POS\s*:?\s*(?<code>\d{0,5})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postal();

    [GeneratedRegex(@",?\s*\b((NAMA\s+)?DUSUN\s*:|^DUSUN\s)\s*(?<name>[^,]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HamletOf();

    [GeneratedRegex(@"^\s*(DESA|KELURAHAN|KEL\.)\s*:?\s+(?<name>[^,]+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VillageOf();

    [GeneratedRegex(@"^\s*ALAMAT\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();
}
