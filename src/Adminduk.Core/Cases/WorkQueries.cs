using System.Linq.Expressions;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Work lists and case search, projected straight to rows.</summary>
public sealed class WorkQueries(AdmindukDbContext db, OfficeClock clock)
{
    private const int Largest = 200;

    /// <summary>The open cases that wait for the actor's roles in his areas, or with <see cref="WorkFilter.All"/> all of his areas.</summary>
    public async Task<Page<WorkRow>> ListAsync(WorkFilter filter, Actor actor, CancellationToken ct) =>
        await PageAsync(Listed(filter, actor), filter, ct);

    /// <summary>The first cases of the same list, more than fit on a page.</summary>
    public Task<List<WorkRow>> FirstAsync(WorkFilter filter, Actor actor, int most, CancellationToken ct) =>
        Sorted(Listed(filter, actor), filter).Take(most).Select(Row).ToListAsync(ct);

    /// <summary>The open cases that wait within any of the reaches.</summary>
    public Task<Page<WorkRow>> WithinAsync(WorkFilter filter, IReadOnlyCollection<WorkReach> reaches, Actor actor, CancellationToken ct) =>
        PageAsync(Filtered(filter, actor).Where(WorkReach.Any(reaches)), filter, ct);

    /// <summary>How much work waits, and how much of it is late, by role, service and village.</summary>
    public async Task<IReadOnlyList<WorkLoad>> LoadAsync(CancellationToken ct)
    {
        var late = Keeping.Overdue.At(clock.Now);
        var open = await GroupsAsync(db.Cases.AsNoTracking().Where(c => c.StepRole != null), ct);
        var overdue = await GroupsAsync(db.Cases.AsNoTracking().Where(c => c.StepRole != null).Where(late), ct);
        return open.ConvertAll(g => g with { Overdue = overdue.Find(o => (o.Role, o.Service, o.Area) == (g.Role, g.Service, g.Area))?.Open ?? 0 });
    }

    /// <summary>A case by its number, or null.</summary>
    public async Task<Guid?> FindNumberAsync(string number, CancellationToken ct)
    {
        var upper = number.Trim().ToUpperInvariant();
        return await db.Cases.AsNoTracking().Where(c => c.Number == upper).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>A case by what its receipt's QR holds, or null.</summary>
    public async Task<Guid?> FindTokenAsync(string scanned, CancellationToken ct)
    {
        var hash = Secrets.Hash(ReceiptText.TokenIn(scanned));
        return await db.Cases.AsNoTracking().Where(c => c.ReceiptTokenHash == hash).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>The cases of one person or family, newest first.</summary>
    public Task<List<WorkRow>> OfResidentAsync(Guid? resident, Guid? family, CancellationToken ct) => db.Cases.AsNoTracking()
        .Where(c => (resident != null && c.ResidentId == resident) || (family != null && c.FamilyId == family))
        .OrderByDescending(c => c.FiledAt).Take(50).Select(Row).ToListAsync(ct);

    private IQueryable<Case> Listed(WorkFilter filter, Actor actor)
    {
        var cases = Filtered(filter, actor).Within(c => c.Area, actor.Grants);
        if (filter.All) return cases;
        var roles = actor.Grants.Select(g => g.Role).Distinct().ToList();
        // With one role the index gives the rows in the order of their due times.
        return roles is [var only] ? cases.Where(c => c.StepRole == only) : cases.Where(c => c.StepRole != null && roles.Contains(c.StepRole));
    }

    private IQueryable<Case> Filtered(WorkFilter filter, Actor actor) => CaseFilters.Apply(db.Cases.AsNoTracking(), filter, actor, clock);

    private static Task<List<WorkLoad>> GroupsAsync(IQueryable<Case> cases, CancellationToken ct) => cases
        .GroupBy(c => new { Role = c.StepRole!, c.Service, c.Area })
        .Select(g => new WorkLoad(g.Key.Role, g.Key.Service, g.Key.Area, g.Count(), 0))
        .ToListAsync(ct);

    private async Task<Page<WorkRow>> PageAsync(IQueryable<Case> cases, WorkFilter filter, CancellationToken ct)
    {
        var size = Math.Clamp(filter.Size, 1, Largest);
        var page = Math.Max(1, filter.Page);
        var total = await cases.CountAsync(ct);
        return new Page<WorkRow>(await Sorted(cases, filter).Skip((page - 1) * size).Take(size).Select(Row).ToListAsync(ct), page, size, total);
    }

    private IOrderedQueryable<Case> Sorted(IQueryable<Case> cases, WorkFilter filter) => filter.Sort switch
    {
        "age" => cases.OrderBy(c => c.FiledAt),
        "number" => cases.OrderBy(c => c.Number),
        // PostgreSQL has what is empty last by itself.
        _ when db.Database.IsNpgsql() => cases.OrderBy(c => c.DueAt).ThenBy(c => c.FiledAt),
        _ => cases.OrderBy(c => c.DueAt == null).ThenBy(c => c.DueAt).ThenBy(c => c.FiledAt),
    };

    private static readonly Expression<Func<Case, WorkRow>> Row = c => new WorkRow
    {
        Id = c.Id,
        Number = c.Number,
        Service = c.Service,
        Effective = c.Effective,
        ApplicantName = c.ApplicantName,
        Area = c.Area,
        Status = c.Status,
        Step = c.Step,
        StepEnteredAt = c.StepEnteredAt,
        StepDueAt = c.StepDueAt,
        FiledAt = c.FiledAt,
        DueOn = c.DueOn,
        DueAt = c.DueAt,
        ClockStoppedAt = c.ClockStoppedAt,
        Channel = c.Channel,
        ClaimedBy = c.ClaimedBy,
        ClaimedById = c.ClaimedById,
        ReturnReason = c.Returns.Where(r => r.RepairedAt == null).OrderBy(r => r.Order).Select(r => r.Reason).FirstOrDefault(),
        Version = c.Version,
    };
}
