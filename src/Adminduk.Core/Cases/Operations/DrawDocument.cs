using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Opens a draft (KONSEP). What has no signature, a production slip, is filled and numbered at once.</summary>
internal sealed class DrawDocument(DocumentPapers papers) : IStepOperation
{
    public string Name => "draw-document";

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        if (await run.Db.Documents.AnyAsync(d => d.CaseId == run.Case.Id && d.Kind == argument, ct)) return Outcome.Success;
        var rule = run.Service.Documents.Single(d => d.Kind == argument);
        if (!rule.When.Hold(run.Answers)) return Outcome.Success;
        var document = new IssuedDocument
        {
            Id = Ids.New(run.Now),
            CaseId = run.Case.Id,
            Kind = argument,
            Number = "",
            SubjectName = run.Case.ApplicantName,
            Data = "{}",
            SignerRole = rule.Signer,
            ResidentId = run.Case.ResidentId,
            FamilyId = run.Case.FamilyId,
        };
        run.Db.Add(document);
        run.Process.Record("document.drafted", "document", document.Id, null, new { document.Kind });
        return rule.Unsigned ? await FillAsync(run, document, ct) : Outcome.Success;
    }

    private async Task<Outcome> FillAsync(StepRun run, IssuedDocument document, CancellationToken ct)
    {
        var rule = run.Service.Documents.Single(d => d.Kind == document.Kind);
        document.Number = await DocumentNumbers.NextAsync(run, rule, ct);
        var filled = await papers[document.Kind].FillAsync(run, rule, document.Number, ct);
        if (!filled.Try(out var content)) return filled;
        (document.SubjectName, document.Data) = (content.SubjectName, content.Data);
        return Outcome.Success;
    }
}
