using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Adminduk.Core.Documents.Signing;

/// <summary>A certification authority for trying things out. Its name stands in every certificate and on every sheet it signs.</summary>
public sealed class TestAuthority : IDisposable
{
    /// <summary>Organisation in every name it gives; what it signed is recognised by it.</summary>
    public const string Organisation = "Adminduk UJI – bukan untuk produksi";

    // Paid three times per opening (integrity, certificates, key), so a guesser pays 300,000 rounds per guess.
    private static readonly PbeParameters Protection = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 100_000);
    private readonly X509Certificate2 certificate;

    private TestAuthority(X509Certificate2 certificate) => this.certificate = certificate;

    /// <summary>The authority's own certificate, without its key.</summary>
    public X509Certificate2 Certificate => X509CertificateLoader.LoadCertificate(certificate.RawDataMemory.Span);

    /// <summary>Makes a new authority, valid for ten years.</summary>
    public static TestAuthority Create(DateTime now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(Name("Otoritas Sertifikat UJI Adminduk"), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return new TestAuthority(request.CreateSelfSigned(Instant(now).AddMinutes(-5), Instant(now).AddYears(10)));
    }

    /// <summary>Opens an authority kept as key file.</summary>
    public static TestAuthority Open(byte[] keyFile, string passphrase) =>
        new(X509CertificateLoader.LoadPkcs12(keyFile, passphrase, X509KeyStorageFlags.EphemeralKeySet | X509KeyStorageFlags.Exportable));

    /// <summary>The authority with its key, as encrypted key file.</summary>
    public byte[] ToKeyFile(string passphrase) => certificate.ExportPkcs12(Protection, passphrase);

    /// <summary>Issues a signing key and certificate, valid for two years, as encrypted key file with the chain.</summary>
    /// <param name="signer">Name of the officer or office that signs.</param>
    /// <param name="office">The office, as organisational unit.</param>
    public byte[] IssueKeyFile(string signer, string office, string passphrase, DateTime now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(Name($"{signer} (UJI)", office), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(certificate, true, false));
        using var bare = request.Create(certificate, Instant(now).AddMinutes(-5), Instant(now).AddYears(2), Serial());
        using var issued = bare.CopyWithPrivateKey(key);
        return new X509Certificate2Collection { issued, Certificate }.ExportPkcs12(Protection, passphrase);
    }

    /// <inheritdoc/>
    public void Dispose() => certificate.Dispose();

    internal static bool Issued(X509Certificate2 certificate) => certificate.IssuerName
        .EnumerateRelativeDistinguishedNames()
        .Any(n => !n.HasMultipleElements && n.GetSingleElementType().Value == "2.5.4.10" && n.GetSingleElementValue() == Organisation);

    private static X500DistinguishedName Name(string commonName, string? unit = null)
    {
        var builder = new X500DistinguishedNameBuilder();
        builder.AddCountryOrRegion("ID");
        builder.AddOrganizationName(Organisation);
        if (unit is not null)
            builder.AddOrganizationalUnitName(Short(unit));
        builder.AddCommonName(Short(commonName));
        return builder.Build();
    }

    // X.520 ends these names at 64 characters.
    private static string Short(string name) => name.Length <= 64 ? name : name[..64];

    private static DateTimeOffset Instant(DateTime utc) => new(utc, TimeSpan.Zero);

    private static byte[] Serial()
    {
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] = (byte)((serial[0] & 0x7f) | 0x40);
        return serial;
    }
}
