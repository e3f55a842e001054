using Adminduk.Core.Acts;
using Adminduk.Core.Documents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>Takes the excerpts of an act out of force that this office issued; anybody who checks one is told so.</summary>
internal static class OldExcerpts
{
    /// <summary>Call it while the act still names its people as those excerpts do.</summary>
    public static async Task WithdrawAsync(StepRun run, Act act, CancellationToken ct)
    {
        var kinds = KindsOf(act.Kind);
        var names = act.People.ConvertAll(p => p.Name);
        var signed = await run.Db.Documents
            .Where(d => d.Number == act.Number && kinds.Contains(d.Kind) && d.Status == DocumentStatus.Signed && names.Contains(d.SubjectName))
            .ToListAsync(ct);
        foreach (var old in signed) old.Withdraw(run.Process, run.Case.Number);
    }

    /// <summary>The kinds of documents that are excerpts of a kind of act.</summary>
    public static string[] KindsOf(ActKind kind) => [$"{kind.ToString().ToLowerInvariant()}-excerpt", DocumentKinds.ActExcerpt];
}
