using System.Security.Cryptography;

namespace Adminduk.Core.Documents.Qr;

/// <summary>An ECDSA P-256 key that signs or checks QR codes; safe to share between threads.</summary>
public sealed class QrKey : IDisposable
{
    private readonly Lock gate = new();
    private readonly ECDsa key;

    /// <summary>Takes over a P-256 key, private or public.</summary>
    /// <exception cref="ArgumentException">The key is of another size.</exception>
    public QrKey(ECDsa key)
    {
        if (key.KeySize != 256)
            throw new ArgumentException("A QR key is an ECDSA key on P-256.", nameof(key));
        this.key = key;
        Id = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()).AsSpan(0, 8));
    }

    /// <summary>The first 8 bytes of the public key's SHA-256, hexadecimal; stands in each code so that readers find the key.</summary>
    public string Id { get; }

    /// <summary>A new private key.</summary>
    public static QrKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Reads a key from PEM.</summary>
    public static QrKey FromPem(string pem)
    {
        var imported = ECDsa.Create();
        imported.ImportFromPem(pem);
        return new QrKey(imported);
    }

    /// <summary>The private key as PKCS#8 PEM.</summary>
    public string ToPem() => key.ExportPkcs8PrivateKeyPem();

    /// <summary>The public key as PEM, for publication.</summary>
    public string ToPublicPem() => key.ExportSubjectPublicKeyInfoPem();

    internal byte[] Sign(byte[] data)
    {
        lock (gate)
            return key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    internal bool Verify(byte[] data, byte[] signature)
    {
        lock (gate)
            return key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();
}
