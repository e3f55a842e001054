using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>The officer has held the applicant's data against the register; without an entry there is nothing to hold them against.</summary>
internal sealed class CompareRegister : IStepOperation
{
    public string Name => "compare-register";

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct) =>
        await run.ApplicantAsync(ct) is null ? Error.Refused("cases.not-in-register") : Outcome.Success;
}
