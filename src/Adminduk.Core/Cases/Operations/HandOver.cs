using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Gives the product to whoever shows the receipt; a lost receipt needs the identity checked and noted.</summary>
internal sealed class HandOver(ReceiptSecrets secrets) : IStepOperation
{
    private static readonly IReadOnlyList<FormField> Asked =
    [
        InputFields.Of("receipt", FieldType.Text, optional: true),
        InputFields.Of("lost-receipt", FieldType.LongText, optional: true, max: 500),
        InputFields.Of("receiver-name", FieldType.Name, max: 120),
        InputFields.Choice("receiver-kind", "self", "family", "proxy"),
    ];

    public string Name => "hand-over";

    public IReadOnlyList<FormField> Inputs => Asked;

    public Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        if (run.Grant is not { } grant) return Done(Error.Forbidden("cases.not-front-office"));
        var shown = CounterPolicy.Check(run.Catalogue.Profile, run.Catalogue.Laws, run.Actor, run.Step, run.Case.Service, run.Case.Area);
        if (!shown.Ok) return Done(Outcome.Fail(shown.Errors));
        var proof = Proof(run);
        if (proof is null) return Done(Error.Invalid("receipt", run.Input("receipt").Length == 0 ? "cases.receipt-missing" : "cases.receipt-wrong"));
        run.Db.Add(new Handover
        {
            CaseId = run.Case.Id,
            ReceiverName = run.Input("receiver-name"),
            ReceiverKind = run.Input("receiver-kind"),
            Proof = proof,
            ProofNote = proof == "lost-receipt" ? run.Input("lost-receipt") : null,
            At = run.Now,
            OfficerId = run.Actor.Id,
            OfficerName = run.Actor.Name,
            Position = grant.Title,
            Unit = grant.UnitName,
        });
        run.Process.Record("case.handed-over", "case", run.Case.Id, null, new { proof, receiver = run.Input("receiver-kind") });
        return Done(Outcome.Success);
    }

    private string? Proof(StepRun run)
    {
        var receipt = run.Input("receipt");
        if (receipt.Length == 0) return run.Input("lost-receipt").Length > 0 ? "lost-receipt" : null;
        return ReceiptText.Matches(receipt, run.Case, secrets) ? "receipt" : null;
    }

    private static Task<Outcome> Done(Outcome outcome) => Task.FromResult(outcome);
}
