using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Fills the draft from the register as the decision leaves it, gives it its number, and signs it.</summary>
internal sealed class SignDocument(DocumentPapers papers, DocumentIssuer issuer) : IStepOperation
{
    public string Name => "sign-document";

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        if (run.Signer is null) return Error.Invalid("passphrase", "cases.passphrase-missing");
        var rule = run.Service.Documents.Single(d => d.Kind == argument);
        if (!rule.When.Hold(run.Answers)) return Outcome.Success;
        if (run.Actor.Find(rule.Signer!, run.Case.Area, run.Case.Service) is not { } grant) return Error.Forbidden("cases.not-signer", run.Catalogue.RoleName(rule.Signer!));
        var document = await DraftAsync(run, argument, ct);
        if (document is null) return Error.Refused("cases.no-draft");
        if (run.Effect?.Moot.Contains(argument) == true) return await DropAsync(run, document, ct);
        document.Number = await DocumentNumbers.NextAsync(run, rule, ct);
        var paper = papers[argument];
        var filled = await paper.FillAsync(run, rule, document.Number, ct);
        if (!filled.Try(out var content)) return filled;
        (document.SubjectName, document.Data, document.FamilyId) = (content.SubjectName, content.Data, content.FamilyId);
        document.ValidUntil = content.ValidUntil ?? (rule.ValidDays is { } days ? run.Today.AddDays(days) : document.ValidUntil);
        await WithdrawOlderAsync(run, document, ct);
        var officer = await run.Db.Officers.AsNoTracking().FirstOrDefaultAsync(o => o.Id == run.Actor.Id, ct);
        var signatory = new Signatory(grant.Title, run.Actor.Name, officer?.Nip);
        return await issuer.IssueAsync(document, frame => paper.Draw(content.Data, frame), signatory, run.Signer, run.Process, run.Today, ct);
    }

    // The decision left nothing for it to say: nobody is left on a card, or nobody is entitled to one. A card that is still out ends with it.
    private static async Task<Outcome> DropAsync(StepRun run, IssuedDocument document, CancellationToken ct)
    {
        await WithdrawOlderAsync(run, document, ct);
        run.Db.Remove(document);
        run.Process.Record("document.dropped", "document", document.Id, new { document.Kind }, null);
        return Outcome.Success;
    }

    private static async Task<IssuedDocument?> DraftAsync(StepRun run, string kind, CancellationToken ct) =>
        await run.Db.Documents.FirstOrDefaultAsync(d => d.CaseId == run.Case.Id && d.Kind == kind && d.Status == DocumentStatus.Draft, ct);

    // A family and a child have one card in force each: the older signed one ends with the new signature.
    private static async Task WithdrawOlderAsync(StepRun run, IssuedDocument document, CancellationToken ct)
    {
        var families = new[] { run.Effect?.Family?.Id, run.Effect?.From?.Id }.OfType<Guid>().ToList();
        var signed = run.Db.Documents.Where(d => d.Kind == document.Kind && d.Status == DocumentStatus.Signed && d.Id != document.Id);
        var older = document.Kind switch
        {
            DocumentKinds.FamilyCard => await signed.Where(d => d.FamilyId != null && families.Contains(d.FamilyId.Value)).ToListAsync(ct),
            DocumentKinds.ChildCard => await signed.Where(d => d.Number == document.Number).ToListAsync(ct),
            _ => [],
        };
        foreach (var old in older) old.Withdraw(run.Process, run.Case.Number);
    }
}
