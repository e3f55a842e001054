using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Adminduk.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Shows the documents of cases: drafts as they would look, signed ones as they were stored.</summary>
public sealed class DocumentDesk(
    AdmindukDbContext db, CatalogueHolder catalogues, OfficeClock clock, StepOperations operations, DocumentPapers papers, DocumentIssuer issuer, IFileStore files)
{
    /// <summary>The documents of a case, oldest first.</summary>
    public Task<List<IssuedDocument>> OfCaseAsync(Guid caseId, CancellationToken ct) =>
        db.Documents.AsNoTracking().Where(d => d.CaseId == caseId).OrderBy(d => d.Id).ToListAsync(ct);

    /// <summary>The PDF for an officer; a document of a case outside his areas is not there for him.</summary>
    public async Task<Outcome<byte[]>> OpenAsync(Guid documentId, Actor actor, CancellationToken ct)
    {
        var area = await db.Documents.Where(d => d.Id == documentId).Join(db.Cases, d => d.CaseId, c => c.Id, (d, c) => c.Area).FirstOrDefaultAsync(ct);
        return area is not null && actor.Grants.Any(g => g.Covers(area)) ? await PdfAsync(documentId, actor, ct) : Error.NotFound("cases.document-unknown");
    }

    /// <summary>The PDF: the stored bytes of a signed document, or a KONSEP of a draft.</summary>
    public async Task<Outcome<byte[]>> PdfAsync(Guid documentId, Actor actor, CancellationToken ct)
    {
        if (await db.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.Id == documentId, ct) is not { } document) return Error.NotFound("cases.document-unknown");
        if (document.FileHash is { } hash) return await files.GetAsync(hash, ct) is { } pdf ? pdf : Error.NotFound("cases.document-unknown");
        if (document.Data != "{}") return issuer.Preview(f => papers[document.Kind].Draw(document.Data, f), null, clock.Today, clock.Now);
        return await KonsepAsync(document, actor, ct);
    }

    // The effect is really applied and then undone with its transaction: a draft shows what the decision will do, numbers included.
    private async Task<Outcome<byte[]>> KonsepAsync(IssuedDocument document, Actor actor, CancellationToken ct)
    {
        await using var transaction = await db.BeginAsync(ct);
        try
        {
            if (await db.LoadCaseAsync(document.CaseId, ct) is not { } @case) return Error.NotFound("cases.not-found");
            if (catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return Error.Refused("cases.definition-gone", @case.Service, @case.Effective);
            var step = service.Steps.Find(s => s.Does.Contains($"sign-document:{document.Kind}"))!;
            var effects = step.Does.Where(d => d.StartsWith("effect:", StringComparison.Ordinal)).ToList();
            var run = CaseActors.Begin(db, catalogues.Current, service, @case, new Move(step, step, VerdictKind.Proceed), actor, clock, new Dictionary<string, string>(), Nothing(@case));
            var applied = await operations.RunAsync(run, new Move(step, step, VerdictKind.Proceed) { Operations = effects }, ct);
            if (!applied.Ok) return Outcome<byte[]>.Fail(applied.Errors);
            var rule = service.Documents.Single(d => d.Kind == document.Kind);
            var paper = papers[document.Kind];
            var filled = await paper.FillAsync(run, rule, await DocumentNumbers.NextAsync(run, rule, ct), ct);
            return filled.Try(out var content)
                ? issuer.Preview(frame => paper.Draw(content.Data, frame), null, clock.Today, clock.Now)
                : Outcome<byte[]>.Fail(filled.Errors);
        }
        finally
        {
            await transaction.RollbackAsync(CancellationToken.None);
            db.ChangeTracker.Clear();
        }
    }

    private static StepCommand Nothing(Case @case) => new() { CaseId = @case.Id, Verdict = VerdictKind.Proceed };
}
