using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Operations;

/// <summary>The applicant has seen his schedule; opening it counts.</summary>
internal sealed class ConfirmSchedule : IStepOperation
{
    public string Name => "confirm-schedule";

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        if (await run.Db.RecordingSlots.FirstOrDefaultAsync(s => s.CaseId == run.Case.Id, ct) is not { } slot) return Error.Refused("cases.no-slot");
        slot.ReceivedAt = run.Now;
        return Outcome.Success;
    }
}
