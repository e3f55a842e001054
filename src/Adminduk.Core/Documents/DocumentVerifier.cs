using System.Security.Cryptography;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents.Qr;
using Adminduk.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Documents;

/// <summary>Tells a bank clerk what matters about a paper or a file: genuine or not, in force or withdrawn.</summary>
public sealed class DocumentVerifier(AdmindukDbContext db, OfficeClock clock, IFileStore files)
{
    private const int TriesPerAddress = 120;

    /// <summary>True while somebody may still check; nobody may guess codes by the thousand.</summary>
    public Task<bool> MayCheckAsync(string address, CancellationToken ct) =>
        db.TryTakeAsync($"verify:{address}", TriesPerAddress, TimeSpan.FromMinutes(15), clock.Now, ct);

    /// <summary>True when a document was signed with a test certificate: genuine, but no official paper.</summary>
    public async Task<bool> IsTestAsync(IssuedDocument document, CancellationToken ct)
    {
        if (document.FileHash is not { } hash || await files.GetAsync(hash, ct) is not { } pdf) return false;
        return Signing.PdfSignatureReader.Read(pdf, []).Try(out var report) && report.Signatures.Any(s => s.Signer is { IsTest: true });
    }

    /// <summary>Looks a paper up by the code under its QR. A wrong and a missing code get the same answer.</summary>
    public async Task<Verification> ByCodeAsync(string typed, CancellationToken ct)
    {
        if (VerificationToken.Normalise(typed) is not { } token) return Verification.Unknown;
        var hash = Secrets.Hash(token);
        var document = await db.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.TokenHash == hash, ct);
        return document is null ? Verification.Unknown : Judge(document);
    }

    /// <summary>Checks an uploaded PDF: the very bytes that were issued, or not.</summary>
    public async Task<Verification> ByFileAsync(byte[] pdf, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        var document = await db.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.FileHash == hash, ct);
        if (document is not null) return Judge(document);
        return Signing.PdfSignatureReader.Read(pdf, []).Ok ? Verification.Changed : Verification.Unknown;
    }

    private Verification Judge(IssuedDocument document) => new(
        document.Status == DocumentStatus.Withdrawn || document.ValidUntil < clock.Today ? VerificationVerdict.NotInForce : VerificationVerdict.InForce,
        document);
}
