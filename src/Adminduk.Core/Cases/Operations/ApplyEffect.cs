using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>Changes the register as the definition says, in the decision's own transaction.</summary>
internal sealed class ApplyEffect(IEnumerable<IRegisterEffect> effects) : IStepOperation
{
    public string Name => "effect";

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        var outcome = await effects.Single(e => e.Name == argument).ApplyAsync(run, ct);
        if (!outcome.Try(out var result)) return outcome;
        run.Effect = result;
        run.Case.FamilyId = result.Family?.Id ?? run.Case.FamilyId;
        await run.Db.SaveChangesAsync(ct);
        return Outcome.Success;
    }
}
