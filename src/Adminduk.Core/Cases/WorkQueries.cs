using System.Linq.Expressions;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
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

    /// <summary>The open cases of the roles that an officer supervises (pengawasan berjenjang).</summary>
    public Task<Page<WorkRow>> SupervisedAsync(WorkFilter filter, IReadOnlyList<string> roles, Actor actor, CancellationToken ct) =>
        PageAsync(InAreas(Filtered(filter, actor), actor.Grants).Where(c => c.StepRole != null && roles.Contains(c.StepRole)), filter, ct);

    /// <summary>How many open cases each of the roles has, and how many of them are late.</summary>
    public async Task<IReadOnlyList<RoleLoad>> LoadAsync(IReadOnlyList<string> roles, Actor actor, CancellationToken ct)
    {
        var now = clock.Now;
        return await InAreas(db.Cases.AsNoTracking().Where(c => c.StepRole != null && roles.Contains(c.StepRole)), actor.Grants)
            .GroupBy(c => c.StepRole!)
            .Select(g => new RoleLoad(g.Key, g.Count(), g.Count(c => c.DueAt != null && c.ClockStoppedAt == null && c.DueAt < now)))
            .ToListAsync(ct);
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
        var cases = InAreas(Filtered(filter, actor), actor.Grants);
        if (filter.All) return cases;
        var roles = actor.Grants.Select(g => g.Role).Distinct().ToList();
        return cases.Where(c => c.StepRole != null && roles.Contains(c.StepRole));
    }

    private IQueryable<Case> Filtered(WorkFilter filter, Actor actor)
    {
        var cases = db.Cases.AsNoTracking();
        if (filter.Service is { } service) cases = cases.Where(c => c.Service == service);
        if (filter.Status is { } status) cases = cases.Where(c => c.Status == status);
        if (filter.Step is { } step) cases = cases.Where(c => c.Step == step);
        if (filter.Area is { } area) cases = cases.Where(c => c.Area == area || c.Area.StartsWith(area + "."));
        if (filter.Ids is { } ids) cases = cases.Where(c => ids.Contains(c.Id));
        if (filter.Mine) cases = cases.Where(c => c.ClaimedById == actor.Id);
        if (filter.Overdue) cases = cases.Where(Keeping.Overdue.At(clock.Now));
        if (filter.Month is { } month)
        {
            var (from, to) = (clock.ToUtc(month, TimeOnly.MinValue), clock.ToUtc(month.AddMonths(1), TimeOnly.MinValue));
            cases = cases.Where(c => c.FiledAt >= from && c.FiledAt < to);
        }

        return string.IsNullOrWhiteSpace(filter.Search) ? cases : Searched(cases, filter.Search.Trim());
    }

    private static IQueryable<Case> Searched(IQueryable<Case> cases, string text)
    {
        var upper = text.ToUpperInvariant();
        if (text.Length == 16 && text.All(char.IsAsciiDigit)) return cases.Where(c => c.ApplicantNik == text);
        if (text.Any(char.IsAsciiDigit)) return cases.Where(c => c.Number == upper || c.RegisterNumber == text);
        var key = NameKey.Of(text);
        return cases.Where(c => c.ApplicantKey.Contains(key));
    }

    private static IQueryable<Case> InAreas(IQueryable<Case> cases, IReadOnlyList<Grant> grants)
    {
        var areas = grants.Select(g => g.Area).Distinct().ToList();
        if (areas.Exists(a => a.Length <= 5)) return cases;
        Expression<Func<Case, bool>>? any = null;
        foreach (var area in areas)
        {
            Expression<Func<Case, bool>> one = c => c.Area == area || c.Area.StartsWith(area + ".");
            any = any is null ? one : Or(any, one);
        }

        return any is null ? cases.Where(c => false) : cases.Where(any);
    }

    private static Expression<Func<Case, bool>> Or(Expression<Func<Case, bool>> left, Expression<Func<Case, bool>> right)
    {
        var body = new Swap(right.Parameters[0], left.Parameters[0]).Visit(right.Body);
        return Expression.Lambda<Func<Case, bool>>(Expression.OrElse(left.Body, body), left.Parameters);
    }

    private static async Task<Page<WorkRow>> PageAsync(IQueryable<Case> cases, WorkFilter filter, CancellationToken ct)
    {
        var size = Math.Clamp(filter.Size, 1, Largest);
        var page = Math.Max(1, filter.Page);
        var total = await cases.CountAsync(ct);
        return new Page<WorkRow>(await Sorted(cases, filter).Skip((page - 1) * size).Take(size).Select(Row).ToListAsync(ct), page, size, total);
    }

    private static IOrderedQueryable<Case> Sorted(IQueryable<Case> cases, WorkFilter filter) => filter.Sort switch
    {
        "age" => cases.OrderBy(c => c.FiledAt),
        "number" => cases.OrderBy(c => c.Number),
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

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
