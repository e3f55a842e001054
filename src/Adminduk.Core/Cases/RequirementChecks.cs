namespace Adminduk.Core.Cases;

/// <summary>Requirements that the register proves instead of a paper.</summary>
public sealed class RequirementChecks
{
    /// <summary>Looks the facts up again and sets their items.</summary>
    public async Task RefreshAsync(StepRun run, CancellationToken ct)
    {
        foreach (var requirement in run.Service.Requirements.Where(r => r.Check is not null))
        {
            if (run.Case.Items.Find(i => i.Requirement == requirement.Id) is not { } item) continue;
            var holds = await HoldsAsync(requirement.Check!, run, ct);
            Dossier.Judge(item, holds ? ItemState.Accepted : ItemState.Missing, null, "register", run.Now);
        }
    }

    private static async Task<bool> HoldsAsync(string check, StepRun run, CancellationToken ct) => check switch
    {
        "biometrics-recorded" => await run.ApplicantAsync(ct) is { BiometricsRecorded: true },
        _ => throw new InvalidOperationException($"check {check} is in the vocabulary but not here"),
    };
}
