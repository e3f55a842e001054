using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Adminduk.Core.Common;

namespace Adminduk.Core.Documents.Signing;

/// <summary>
/// Checks the signatures of a PDF from anywhere. It never parses the file as PDF: a signature that covers every byte but its own
/// place proves them all, however the file is built.
/// </summary>
public static class PdfSignatureReader
{
    /// <summary>Largest file that is looked at, bytes.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    private const int MostSignatures = 20;

    /// <summary>Reads and checks all signatures.</summary>
    /// <param name="authorities">Certificates of the trusted authorities.</param>
    public static Outcome<PdfSignatureReport> Read(ReadOnlyMemory<byte> file, IReadOnlyCollection<X509Certificate2> authorities)
    {
        if (file.Length > LargestFile)
            return Error.Invalid("file", "documents.pdf-too-large", LargestFile / 1024 / 1024);
        if (!file.Span.StartsWith("%PDF-"u8))
            return Error.Invalid("file", "documents.pdf-not-pdf");
        var places = SignaturePlace.FindAll(file.Span, MostSignatures);
        if (places.Count == 0)
            return Error.Refused("documents.pdf-unsigned");
        return new PdfSignatureReport([.. places.Select(p => Check(file, p, authorities))]);
    }

    private static PdfSignature Check(ReadOnlyMemory<byte> file, SignaturePlace place, IReadOnlyCollection<X509Certificate2> authorities)
    {
        var coversFile = place.End == file.Length;
        try
        {
            var cms = Decode(file.Span, place);
            var signer = cms.SignerInfos.Count == 1 ? cms.SignerInfos[0] : throw new CryptographicException("One signer expected.");
            var certificate = signer.Certificate ?? throw new CryptographicException("No certificate.");
            var valid = IsValid(cms, signer, certificate);
            var trusted = valid && IsTrusted(certificate, cms.Certificates, authorities, place.SignedAt);
            return new PdfSignature(SigningIdentity.Of(certificate), place.SignedAt, valid, coversFile, trusted);
        }
        catch (Exception fault) when (fault is CryptographicException or AsnContentException or FormatException)
        {
            return new PdfSignature(null, place.SignedAt, IsValid: false, coversFile, IsTrusted: false);
        }
    }

    private static SignedCms Decode(ReadOnlySpan<byte> file, SignaturePlace place)
    {
        var padded = Convert.FromHexString(System.Text.Encoding.ASCII.GetString(file[(place.Open + 1)..(place.Close - 1)]));
        AsnDecoder.ReadEncodedValue(padded, AsnEncodingRules.BER, out _, out _, out var length);
        byte[] covered = [.. file[..place.Open], .. file[place.Close..place.End]];
        var cms = new SignedCms(new ContentInfo(covered), detached: true);
        cms.Decode(padded.AsSpan(0, length));
        return cms;
    }

    private static bool IsValid(SignedCms cms, SignerInfo signer, X509Certificate2 certificate)
    {
        try
        {
            cms.CheckSignature(verifySignatureOnly: true);
        }
        catch (CryptographicException)
        {
            return false;
        }
        return signer.SignedAttributes.Cast<CryptographicAttributeObject>()
            .Any(a => a.Oid.Value == CmsMaker.SigningCertificate && Names(a.Values[0].RawData, certificate));
    }

    // The hash alone identifies the certificate; other parts of the attribute may be left out by other software.
    private static bool Names(byte[] attribute, X509Certificate2 certificate) =>
        attribute.AsSpan().IndexOf(certificate.GetCertHash(HashAlgorithmName.SHA256)) >= 0;

    private static bool IsTrusted(X509Certificate2 certificate, X509Certificate2Collection others, IReadOnlyCollection<X509Certificate2> authorities, DateTime? signedAt)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities.ToArray());
        chain.ChainPolicy.ExtraStore.AddRange(others);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        if (signedAt is { } time)
            chain.ChainPolicy.VerificationTime = time.ToLocalTime();
        return signedAt is not null && chain.Build(certificate);
    }
}
