using System.Security.Cryptography;

namespace Adminduk.Core.Documents.Qr;

/// <summary>
/// The 128 random bits that lead from a paper to its record: 26 letters and digits of base 32, because they stand both in the QR
/// code's address and under it for people who type. Stored only as a hash.
/// </summary>
public static class VerificationToken
{
    /// <summary>Characters of a token.</summary>
    public const int Length = 26;

    /// <summary>A fresh token.</summary>
    public static string New() => Base32.Encode(RandomNumberGenerator.GetBytes(16));

    /// <summary>The token inside the scanned text of a document's QR; the text itself when it is no address.</summary>
    public static string In(string scanned)
    {
        const string page = "/VERIFIKASI/";
        var at = scanned.IndexOf(page, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? scanned : scanned[(at + page.Length)..].Split('/')[0];
    }

    /// <summary>What somebody typed, as a token: spaces and hyphens dropped, upper case, 0 and 8 read as the letters they look like.</summary>
    /// <returns>Null when it cannot be a token.</returns>
    public static string? Normalise(string typed)
    {
        var token = typed.Replace(" ", "").Replace("-", "").ToUpperInvariant().Replace('0', 'O').Replace('8', 'B').Replace('1', 'I');
        return token.Length == Length && Base32.TryDecode(token, out _) ? token : null;
    }
}
