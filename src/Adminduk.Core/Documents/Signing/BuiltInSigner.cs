using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Adminduk.Core.Common;

namespace Adminduk.Core.Documents.Signing;

/// <summary>Signs with a key from an encrypted key file (PKCS#12).</summary>
public sealed class BuiltInSigner : ISigner
{
    private readonly X509Certificate2Collection contents;
    private readonly X509Certificate2 certificate;
    private readonly X509Certificate2Collection chain;

    private BuiltInSigner(X509Certificate2Collection contents)
    {
        this.contents = contents;
        certificate = contents.Single(c => c.HasPrivateKey);
        chain = [.. contents.Where(c => !c.HasPrivateKey)];
        Identity = SigningIdentity.Of(certificate);
    }

    /// <inheritdoc/>
    public SigningIdentity Identity { get; }

    /// <summary>Opens a key file with its passphrase.</summary>
    /// <param name="now">This instant, UTC; an expired certificate is refused.</param>
    public static Outcome<BuiltInSigner> Open(string path, string passphrase, DateTime now) =>
        File.Exists(path) ? Open(File.ReadAllBytes(path), passphrase, now) : Error.NotFound("documents.key-file-missing");

    /// <summary>Opens the bytes of a key file with their passphrase.</summary>
    public static Outcome<BuiltInSigner> Open(byte[] keyFile, string passphrase, DateTime now)
    {
        try
        {
            return Current(new BuiltInSigner(X509CertificateLoader.LoadPkcs12Collection(keyFile, passphrase, X509KeyStorageFlags.EphemeralKeySet)), now);
        }
        catch (CryptographicException)
        {
            return Error.Invalid("passphrase", "documents.passphrase-wrong");
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<byte[]>> SignAsync(IReadOnlyList<byte[]> contents, CancellationToken cancellation)
    {
        var signatures = new List<byte[]>(contents.Count);
        foreach (var content in contents)
        {
            cancellation.ThrowIfCancellationRequested();
            signatures.Add(CmsMaker.Sign(content, certificate, chain));
        }
        return Task.FromResult<IReadOnlyList<byte[]>>(signatures);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var held in contents)
            held.Dispose();
    }

    private static Outcome<BuiltInSigner> Current(BuiltInSigner signer, DateTime now)
    {
        var identity = signer.Identity;
        if (now >= identity.NotBefore && now <= identity.NotAfter)
            return signer;
        signer.Dispose();
        return Error.Refused("documents.certificate-not-valid", identity.NotBefore, identity.NotAfter);
    }
}
