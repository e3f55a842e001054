namespace Adminduk.Core.Messages;

/// <summary>Addresses on lists: enough to recognise one's own, not enough to use another's.</summary>
public static class MaskedAddress
{
    private const string Dots = "••••";

    /// <summary><c>si••••@gmail.com</c>, <c>+62812••••890</c>.</summary>
    public static string Of(string address)
    {
        var at = address.LastIndexOf('@');
        if (at >= 0) return address[..Math.Min(2, at)] + Dots + address[at..];
        return address.Length <= 8 ? Dots : address[..^7] + Dots + address[^3..];
    }
}
