using Adminduk.Core.Common;
using Adminduk.Core.Files;

namespace Adminduk.Core.Documents.Signing;

/// <summary>Opens the office's signing key: one passphrase entry, many signatures.</summary>
/// <param name="keysFolder">Where <c>signing.p12</c> lies.</param>
/// <param name="clock">The office's clock.</param>
public sealed class SigningDesk(string keysFolder, OfficeClock clock)
{
    private string KeyFile => Path.Combine(keysFolder, "signing.p12");

    /// <summary>True once the office has a key.</summary>
    public bool HasKey => File.Exists(KeyFile);

    /// <summary>Opens the key; the caller disposes the signer.</summary>
    public Outcome<ISigner> Open(string passphrase)
    {
        if (passphrase.Length == 0) return Error.Invalid("passphrase", "documents.passphrase-empty");
        var opened = BuiltInSigner.Open(KeyFile, passphrase, clock.Now);
        return opened.Try(out var signer) ? signer : Outcome<ISigner>.Fail(opened.Errors);
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
