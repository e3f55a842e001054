namespace Adminduk.Core.Residents;

/// <summary>A place outside Indonesia.</summary>
/// <param name="Country">Three letters of the code list <c>country</c>.</param>
/// <param name="Address">Address there, one line.</param>
/// <param name="LetterNumber">Number of the certificate about the move (SKPLN or SKDLN).</param>
public sealed record PlaceAbroad(string Country, string Address, string? LetterNumber = null)
{
    private const string Prefix = "LN.";

    /// <summary>What stands in the place of a region code: <c>LN.MYS</c>.</summary>
    public static string RegionOf(string country) => Prefix + country;

    /// <summary>The country in <see cref="Relocation.OtherRegion"/>; null for a region of Indonesia.</summary>
    public static string? CountryOf(string region) => region.StartsWith(Prefix, StringComparison.Ordinal) ? region[Prefix.Length..] : null;

    /// <summary>The place as the register keeps it among relocations.</summary>
    internal OutsidePlace AsOutside() => new(RegionOf(Country), Address, LetterNumber: LetterNumber);
}
