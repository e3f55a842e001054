using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Adminduk.Core.Common;

/// <summary>Random tokens for receipts and links: shown once, stored only as a hash.</summary>
public static class Secrets
{
    private const string Alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    /// <summary>128 random bits, URL-safe (22 characters).</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>A code that people can read aloud: <paramref name="length"/> characters without look-alikes.</summary>
    public static string NewCode(int length) => RandomNumberGenerator.GetString(Alphabet, length);

    /// <summary>What the database keeps of a token or code: SHA-256, hexadecimal.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Compares a presented secret with a stored hash in constant time.</summary>
    public static bool Matches(string secret, string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(secret)), Encoding.ASCII.GetBytes(hash));
}
