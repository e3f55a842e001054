using System.Security.Cryptography.X509Certificates;

namespace Adminduk.Core.Documents.Signing;

/// <summary>Who a certificate says signs.</summary>
/// <param name="Name">Common name of the certificate.</param>
/// <param name="Issuer">Common name of its issuer.</param>
/// <param name="NotBefore">Start of validity, UTC.</param>
/// <param name="NotAfter">End of validity, UTC.</param>
/// <param name="Thumbprint">SHA-256 of the certificate, hexadecimal.</param>
/// <param name="IsTest">It comes from a <see cref="TestAuthority"/>.</param>
public sealed record SigningIdentity(string Name, string Issuer, DateTime NotBefore, DateTime NotAfter, string Thumbprint, bool IsTest)
{
    /// <summary>What a certificate says.</summary>
    public static SigningIdentity Of(X509Certificate2 certificate) => new(
        certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
        certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
        certificate.NotBefore.ToUniversalTime(),
        certificate.NotAfter.ToUniversalTime(),
        certificate.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256).ToLowerInvariant(),
        TestAuthority.Issued(certificate));
}
