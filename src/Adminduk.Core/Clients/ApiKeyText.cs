using Adminduk.Core.Common;

namespace Adminduk.Core.Clients;

/// <summary>Keys of machine clients: <c>adk_</c> and 128 random bits. Shown once, stored only as a hash.</summary>
internal static class ApiKeyText
{
    private const string Prefix = "adk_";
    private const int Shown = 8;

    /// <summary>A fresh key.</summary>
    public static string New() => Prefix + Secrets.NewToken();

    /// <summary>What may be shown of it again.</summary>
    public static string StartOf(string key) => key[..Shown];

    /// <summary>True when a text looks like a key; anything else need not be looked up.</summary>
    public static bool LooksRight(string text) => text.Length == Prefix.Length + 22 && text.StartsWith(Prefix, StringComparison.Ordinal);
}
