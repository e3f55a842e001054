using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Brings the applicant's KTP-el to a state; the register's own table says which moves are legal.</summary>
internal sealed class SetIdCard(CaseCards cards) : IStepOperation
{
    public string Name => "id-card";

    public Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct) => cards.SetAsync(run, argument, "office", null, ct);
}
