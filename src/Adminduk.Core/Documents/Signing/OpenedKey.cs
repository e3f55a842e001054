using System.Security.Cryptography;

namespace Adminduk.Core.Documents.Signing;

/// <summary>A key that was opened a moment ago, with the mark of the passphrase that opened it.</summary>
/// <param name="Signer">The key.</param>
/// <param name="Mark">Keyed hash of the passphrase; the hash's key lives in this process alone.</param>
/// <param name="WrittenAt">When the key file was written, UTC; another file is another key.</param>
/// <param name="Until">When it has to be opened anew, UTC.</param>
internal sealed record OpenedKey(ISigner Signer, byte[] Mark, DateTime WrittenAt, DateTime Until)
{
    /// <summary>True when the same passphrase is entered for the same file and the certificate is still in force.</summary>
    public bool Fits(byte[] mark, DateTime writtenAt, DateTime now) =>
        CryptographicOperations.FixedTimeEquals(Mark, mark) && writtenAt == WrittenAt && now < Until && now <= Signer.Identity.NotAfter;
}
