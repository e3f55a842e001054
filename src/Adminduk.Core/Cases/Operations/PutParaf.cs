using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>The verifier's initial; the history line of the step carries it.</summary>
internal sealed class PutParaf : IStepOperation
{
    public string Name => "paraf";

    public Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct) => Task.FromResult(Outcome.Success);
}
