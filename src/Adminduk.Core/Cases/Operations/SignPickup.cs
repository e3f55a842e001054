using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Operations;

/// <summary>The receiver signs the pick-up book, on the screen or on paper; without the mark the hand-over is not closed.</summary>
internal sealed class SignPickup : IStepOperation
{
    private static readonly IReadOnlyList<FormField> Asked = [InputFields.Of("signature", FieldType.Text, max: 64)];

    public string Name => "sign-pickup";

    public IReadOnlyList<FormField> Inputs => Asked;

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        var handover = run.Db.ChangeTracker.Entries<Handover>().FirstOrDefault(h => h.Entity.CaseId == run.Case.Id)?.Entity
            ?? await run.Db.Handovers.FirstOrDefaultAsync(h => h.CaseId == run.Case.Id, ct);
        if (handover is null) return Error.Refused("cases.not-handed-over");
        handover.Signature = run.Input("signature");
        var documents = await run.Db.Documents.Where(d => d.CaseId == run.Case.Id && d.Status == DocumentStatus.Signed || d.CaseId == run.Case.Id && d.SignerRole == null).ToListAsync(ct);
        await BookWriter.AddAsync(run, Book.Pickup, handover.ReceiverName, Products.Show(run.Service, documents), handover.Signature, ct);
        return Outcome.Success;
    }
}
