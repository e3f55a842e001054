using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>From now on the receipt (Resi) can be printed; it needs a line in the register book first.</summary>
internal sealed class IssueReceipt : IStepOperation
{
    public string Name => "issue-receipt";

    public Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        run.Case.ReceiptIssuedAt ??= run.Now;
        return Task.FromResult(Outcome.Success);
    }
}
