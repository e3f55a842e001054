using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>The front office takes the file over; time and officer go into the history with the step itself.</summary>
internal sealed class ReceiveDossier : IStepOperation
{
    public string Name => "receive-dossier";

    public Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        run.Facts["received-by"] = run.Actor.Name;
        return Task.FromResult(Outcome.Success);
    }
}
