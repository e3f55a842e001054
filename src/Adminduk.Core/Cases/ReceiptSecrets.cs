using System.Buffers.Text;
using System.Security.Cryptography;
using Adminduk.Core.Files;

namespace Adminduk.Core.Cases;

/// <summary>
/// The code and the 128-bit token of a case's receipt, derived from the case with the office's own key, so that a receipt can be
/// printed again while the database holds only hashes.
/// </summary>
/// <param name="key">32 random bytes, kept with the office's keys.</param>
public sealed class ReceiptSecrets(byte[] key)
{
    private const string Alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    /// <summary>The token in the QR and in links: 22 URL-safe characters.</summary>
    public string TokenOf(Guid caseId) => Base64Url.EncodeToString(Derive("token", caseId).AsSpan(0, 16));

    /// <summary>The code that people type beside the number: 8 characters, some 39 bits, guarded by a rate limit.</summary>
    public string CodeOf(Guid caseId) => string.Concat(Derive("code", caseId).Take(8).Select(b => Alphabet[b % Alphabet.Length]));

    private byte[] Derive(string purpose, Guid caseId) =>
        HMACSHA256.HashData(key, System.Text.Encoding.ASCII.GetBytes($"{purpose}:{caseId:N}"));

    /// <summary>Reads the key file, or makes it on the first start.</summary>
    public static ReceiptSecrets Open(string keysFolder) => new(FileKey.LoadOrCreate(Path.Combine(keysFolder, "receipts.key"), storeIsEmpty: true));
}
