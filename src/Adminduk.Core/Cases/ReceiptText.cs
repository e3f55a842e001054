using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>What a receipt may show of itself: its number, its code, or the token or link of its QR.</summary>
public static class ReceiptText
{
    /// <summary>The token inside a scanned link, or the text itself.</summary>
    public static string TokenIn(string scanned)
    {
        var text = scanned.Trim();
        var slash = text.LastIndexOf('/');
        return slash >= 0 && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text[(slash + 1)..] : text;
    }

    /// <summary>True when the text shows this case's receipt.</summary>
    public static bool Matches(string shown, Case @case, ReceiptSecrets secrets)
    {
        var text = shown.Trim();
        return text.Equals(@case.Number, StringComparison.OrdinalIgnoreCase)
            || text.Replace(" ", "", StringComparison.Ordinal).Equals(secrets.CodeOf(@case.Id), StringComparison.OrdinalIgnoreCase)
            || (@case.ReceiptTokenHash.Length > 0 && Secrets.Matches(TokenIn(text), @case.ReceiptTokenHash));
    }
}
