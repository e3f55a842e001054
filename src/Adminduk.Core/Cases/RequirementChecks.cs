using Adminduk.Core.Catalogue;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Requirements that the register proves instead of a paper; nobody ticks them.</summary>
public sealed class RequirementChecks(AdmindukDbContext db)
{
    /// <summary>Looks the facts up again and sets their items.</summary>
    public async Task RefreshAsync(Case @case, ServiceDefinition service, DateTime now, CancellationToken ct)
    {
        foreach (var requirement in service.Requirements.Where(r => r.Check is not null))
        {
            if (@case.Items.Find(i => i.Requirement == requirement.Id) is not { } item) continue;
            var holds = await HoldsAsync(requirement.Check!, @case, ct);
            Dossier.Judge(item, holds ? ItemState.Accepted : ItemState.Missing, null, Dossier.Register, now);
        }
    }

    private async Task<bool> HoldsAsync(string check, Case @case, CancellationToken ct) => check switch
    {
        "biometrics-recorded" => await db.Residents.AnyAsync(r => r.Id == @case.ResidentId && r.BiometricsRecorded, ct),
        _ => throw new InvalidOperationException($"check {check} is in the vocabulary but not here"),
    };
}
