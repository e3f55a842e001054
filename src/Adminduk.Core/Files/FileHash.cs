using System.Security.Cryptography;

namespace Adminduk.Core.Files;

/// <summary>The name of a stored file: SHA-256 of its content.</summary>
public static class FileHash
{
    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>True for exactly 64 lower-case hexadecimal digits; anything else must not become a path.</summary>
    public static bool IsValid(string? hash) => hash is { Length: 64 } && hash.All(char.IsAsciiHexDigitLower);
}
