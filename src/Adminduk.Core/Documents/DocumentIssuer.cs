using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Documents.Qr;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Files;

namespace Adminduk.Core.Documents;

/// <summary>Turns a draft into a signed document: drawn with its QR, signed, stored, and its row brought up to date.</summary>
public sealed class DocumentIssuer(OfficePaper paper, IFileStore files)
{
    /// <summary>Issues one document inside the caller's transaction; the file is stored before that commits.</summary>
    /// <param name="document">The draft, with number, subject and data filled in.</param>
    /// <param name="draw">Draws it in a frame.</param>
    /// <param name="signatory">Whose name stands under it.</param>
    /// <param name="signer">The opened key.</param>
    /// <param name="process">The act.</param>
    /// <param name="today">Date on the document.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Outcome> IssueAsync(
        IssuedDocument document, Func<DocumentFrame, byte[]> draw, Signatory signatory, ISigner signer, ProcessContext process, DateOnly today, CancellationToken ct)
    {
        var token = VerificationToken.New();
        var claims = new QrClaims(paper.Office, token, process.Now, document.Kind, document.Number, signatory.Name) { Subject = Veil(document.SubjectName) };
        var seal = new DocumentSeal(DocumentQr.Encode(claims, paper.QrKey, paper.PublicAddress), paper.CheckAddress, token, signer.Identity.IsTest);
        var pdf = draw(new DocumentFrame(paper.Letterhead, today, process.Now) { Signatory = signatory, Seal = seal });
        var signed = await PadesSigner.SignAsync([new PdfToSign(pdf, signatory.Position, process.Now)], signer, ct);
        var stored = await files.PutAsync(signed[0], ct);
        if (!stored.Try(out var hash)) return Outcome.Fail(stored.Errors);
        document.Status = DocumentStatus.Signed;
        document.IssuedOn = today;
        document.SignedAt = process.Now;
        document.SignerId = process.Actor.Id;
        document.SignerName = signatory.Name;
        document.SignerTitle = signatory.Position;
        document.FileHash = hash;
        document.TokenHash = Secrets.Hash(token);
        process.Record("document.signed", "document", document.Id, new { Status = DocumentStatus.Draft }, new { document.Status, document.Kind, document.Number, document.FileHash });
        return Outcome.Success;
    }

    /// <summary>The draft as it would look: marked KONSEP, without QR.</summary>
    public byte[] Preview(Func<DocumentFrame, byte[]> draw, Signatory? signatory, DateOnly today, DateTime now) =>
        draw(new DocumentFrame(paper.Letterhead, today, now) { Signatory = signatory });

    /// <summary>A name with most letters hidden: <c>S*** A*****</c>.</summary>
    public static string Veil(string name) => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0] + new string('*', w.Length - 1)));
}
