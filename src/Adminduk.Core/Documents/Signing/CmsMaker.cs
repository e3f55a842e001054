using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Adminduk.Core.Documents.Signing;

/// <summary>The CMS of a CAdES baseline signature: SHA-256, the certificate named by its hash, no signing time (PAdES has it in the file).</summary>
internal static class CmsMaker
{
    /// <summary>Signing-certificate-v2 (RFC 5035).</summary>
    public const string SigningCertificate = "1.2.840.113549.1.9.16.2.47";

    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    /// <summary>Detached signature over the content, DER.</summary>
    public static byte[] Sign(byte[] content, X509Certificate2 certificate, X509Certificate2Collection chain)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.Certificates.AddRange(chain);
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificate), CertificateReference(certificate)));
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.ComputeSignature(signer, silent: true);
        return cms.Encode();
    }

    /// <summary>The attribute's value; the algorithm is left out because SHA-256 is its default.</summary>
    public static byte[] CertificateReference(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(certificate.GetCertHash(HashAlgorithmName.SHA256));
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
                    writer.WriteEncodedValue(certificate.IssuerName.RawData);
                writer.WriteInteger(certificate.SerialNumberBytes.Span);
            }
        }
        return writer.Encode();
    }
}
