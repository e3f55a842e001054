using Adminduk.Core.Audit;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Keeping;

/// <summary>Escalates every case whose promise was broken: on the record, to the superior's page, and with an apology to the applicant. Once a case.</summary>
public sealed class OverdueRound(AdmindukDbContext db, CatalogueHolder catalogues, CaseNotices notices, OfficeClock clock)
{
    private const int Most = 200;

    /// <summary>One round; tells how many were escalated. Several servers may run it at once.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var late = await db.Cases.AsNoTracking().Where(Overdue.At(clock.Now)).Where(c => c.EscalatedAt == null)
            .OrderBy(c => c.DueAt).Take(Most).Select(c => c.Id).ToListAsync(ct);
        var escalated = 0;
        foreach (var id in late)
        {
            db.ChangeTracker.Clear();
            var done = await db.DecideAsync(Actor.System, null, id, () => EscalateAsync(id, ct), async again => (await db.LoadCaseAsync(again, ct))!, ct);
            if (done.Ok) escalated++;
        }

        return escalated;
    }

    // Between the list and the decision an officer may have moved it on: asked again by the mark itself. The version stays: an officer who has
    // the case open loses nothing by the mark.
    private async Task<Outcome<Case>> EscalateAsync(Guid id, CancellationToken ct)
    {
        var now = clock.Now;
        var marked = await db.Cases.Where(Overdue.At(now)).Where(c => c.EscalatedAt == null && c.Id == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.EscalatedAt, now), ct);
        if (marked == 0) return Error.NotFound("cases.not-found");
        var @case = await db.Cases.AsNoTracking().FirstAsync(c => c.Id == id, ct);
        if (catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return Error.NotFound("cases.not-found");
        db.Begin("case.escalated", Actor.System, now, subject: id).Record("case.escalated", "case", id, null, new { @case.StepRole, @case.DueOn });
        if (@case.DueOn is { } due) notices.TellLate(db, @case, service, due, now);
        await db.SaveChangesAsync(ct);
        return @case;
    }
}
