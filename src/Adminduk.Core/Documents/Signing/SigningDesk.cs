using System.Security.Cryptography;
using System.Text;
using Adminduk.Core.Common;
using Adminduk.Core.Files;

namespace Adminduk.Core.Documents.Signing;

/// <summary>Opens the office's signing key: one passphrase entry, many signatures.</summary>
/// <param name="keysFolder">Where <c>signing.p12</c> lies.</param>
/// <param name="clock">The office's clock.</param>
public sealed class SigningDesk(string keysFolder, OfficeClock clock)
{
    // Opening costs 300,000 rounds on purpose. Who enters the same passphrase again soon is known by a keyed hash instead; a guesser still pays in full.
    private static readonly TimeSpan StaysOpen = TimeSpan.FromMinutes(10);
    private readonly byte[] hashKey = RandomNumberGenerator.GetBytes(32);
    private volatile OpenedKey? opened;

    private string KeyFile => Path.Combine(keysFolder, "signing.p12");

    /// <summary>True once the office has a key.</summary>
    public bool HasKey => File.Exists(KeyFile);

    /// <summary>Opens the key; the caller disposes the signer. The passphrase is needed each time.</summary>
    public Outcome<ISigner> Open(string passphrase)
    {
        if (passphrase.Length == 0) return Error.Invalid("passphrase", "documents.passphrase-empty");
        var mark = HMACSHA256.HashData(hashKey, Encoding.UTF8.GetBytes(passphrase));
        var writtenAt = File.GetLastWriteTimeUtc(KeyFile);
        if (opened is not { } known || !known.Fits(mark, writtenAt, clock.Now))
        {
            var read = BuiltInSigner.Open(KeyFile, passphrase, clock.Now);
            if (!read.Try(out var signer)) return Outcome<ISigner>.Fail(read.Errors);
            opened = known = new OpenedKey(signer, mark, writtenAt, clock.Now + StaysOpen);
        }

        return new LentSigner(known.Signer);
    }

    /// <summary>Makes a key of a clearly named test authority where the office has none yet.</summary>
    /// <param name="signer">Name in the certificate.</param>
    /// <param name="office">Office in the certificate.</param>
    /// <param name="passphrase">Guards the key file.</param>
    public void EnsureTestKey(string signer, string office, string passphrase)
    {
        if (HasKey) return;
        Durable.CreateFolder(keysFolder);
        using var authority = TestAuthority.Create(clock.Now);
        Durable.Write(KeyFile, authority.IssueKeyFile(signer, office, passphrase, clock.Now));
    }
}
