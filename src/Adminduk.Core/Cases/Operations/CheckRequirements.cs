using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Operations;

/// <summary>The dossier is complete: every mandatory requirement that applies is given and none is refused.</summary>
internal sealed class CheckRequirements(RequirementChecks checks) : IStepOperation
{
    public string Name => "check-requirements";

    public bool NeedsDossier => true;

    public async Task<Outcome> RunAsync(StepRun run, string argument, CancellationToken ct)
    {
        await checks.RefreshAsync(run.Case, run.Service, run.Now, ct);
        var missing = Dossier.Missing(run.Service, run.Catalogue.Profile.Switches, run.Answers, run.Case.Items);
        if (missing.Count > 0)
            return Outcome.Fail(missing.Select(m => Error.Refused("cases.requirement-missing", m.Name) with { Field = $"item:{m.Id}" }));
        var bare = Dossier.WithoutDetail(run.Service, run.Answers, run.Case.Items).ToList();
        if (bare.Count > 0) return Outcome.Fail(bare.Select(r => Error.Invalid($"detail:{r.Id}", "cases.requirement-detail-missing", r.Name, r.Detail!)));
        foreach (var item in run.Case.Items.Where(i => i.State == ItemState.Given)) Dossier.Judge(item, ItemState.Accepted, null, run.Actor.Name, run.Now);
        return Outcome.Success;
    }
}
