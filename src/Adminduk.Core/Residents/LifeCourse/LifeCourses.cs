using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.LifeCourse;

/// <summary>Tells the life of a person or family from the log, oldest first. Who may open the entry may read it; numbers stay masked.</summary>
public sealed class LifeCourses(AdmindukDbContext db, LifeSentences sentences, OfficeClock clock)
{
    private const int Most = 500;

    /// <summary>A person's life: what happened to the entry, and to the cards while the person stood on them.</summary>
    public async Task<IReadOnlyList<LifeEvent>> OfResidentAsync(Guid id, CancellationToken ct)
    {
        var times = await db.FamilyMemberships.AsNoTracking().Where(m => m.ResidentId == id).ToListAsync(ct);
        var families = times.Select(m => m.FamilyId).Distinct().ToList();
        var events = await ReadAsync([id, .. families], ct);
        return Told(events.Where(e => e.SubjectId == id || times.Exists(m => m.FamilyId == e.SubjectId && Holds(m, clock.DateOf(e.At)))));
    }

    /// <summary>A family's life.</summary>
    public async Task<IReadOnlyList<LifeEvent>> OfFamilyAsync(Guid id, CancellationToken ct) => Told(await ReadAsync([id], ct));

    private static bool Holds(FamilyMembership time, DateOnly day) => time.From <= day && (time.To is null || day <= time.To);

    private IReadOnlyList<LifeEvent> Told(IEnumerable<Row> rows) =>
        [.. rows.Select(e => new LifeEvent(e.At, sentences.Of(e.Name, e.Before, e.After), e.By, e.Position, e.Reason, e.About))];

    // The newest are taken when there are very many, and told in the order in which they happened.
    private async Task<List<Row>> ReadAsync(List<Guid> subjects, CancellationToken ct)
    {
        var rows = await (
            from e in db.ProcessEvents.AsNoTracking()
            join p in db.Processes.AsNoTracking() on new { e.Regency, Id = e.ProcessId } equals new { p.Regency, p.Id }
            where subjects.Contains(e.SubjectId)
            orderby e.At descending, e.ProcessId descending, e.Order descending
            select new Row(e.SubjectId, e.At, e.Name, e.Before, e.After, p.ActorName, p.Position, p.Reason, p.SubjectId)).Take(Most).ToListAsync(ct);
        rows.Reverse();
        return rows;
    }

    private sealed record Row(Guid SubjectId, DateTime At, string Name, string? Before, string? After, string By, string? Position, string? Reason, Guid? About);
}
