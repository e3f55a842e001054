using System.Security.Cryptography;
using System.Text;

namespace Adminduk.Core.Audit;

/// <summary>Leaf of the verifiable log (RFC 6962 §2.1): SHA-256 over 0x00 and the event, personal data only as salted commitments.</summary>
public static class LeafHash
{
    /// <summary>The hash of one event, hexadecimal.</summary>
    public static string Of(Guid process, int order, string name, string subjectKind, Guid subject, DateTime at, string? before, string? after, string salt)
    {
        var key = Convert.FromHexString(salt);
        var text = string.Join('\n', process, order, name, subjectKind, subject, at.Ticks, Commit(key, before), Commit(key, after));
        var leaf = new byte[1 + Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, leaf.AsSpan(1));
        return Convert.ToHexStringLower(SHA256.HashData(leaf));
    }

    private static string Commit(byte[] key, string? value) =>
        value is null ? "-" : Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(value)));
}
