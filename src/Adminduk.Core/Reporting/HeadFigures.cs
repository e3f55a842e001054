using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Reporting;

/// <summary>Counts for the head's page, grouped by the database: a handful of readings, whatever the number of cases.</summary>
public sealed class HeadFigures(AdmindukDbContext db, Superiors superiors, CalendarService calendars, OfficeClock clock)
{
    private const int Months = 12;

    // A district's code is the first eight characters of its villages'.
    private const int DistrictLength = 8;

    /// <summary>All figures of a scope, for an officer who directs others, within his areas.</summary>
    public async Task<Outcome<OfficeFigures>> ReadAsync(FigureScope scope, Actor actor, CancellationToken ct)
    {
        var allowed = await superiors.PostsAsync(actor, ct);
        if (!allowed.Ok) return Outcome<OfficeFigures>.Fail(allowed.Errors);
        var ages = AgeGroup.On(clock.Today, await calendars.GetAsync(null, ct));
        var open = Cases(scope.Filter with { Open = true }, actor);
        return new OfficeFigures
        {
            Today = await TodayAsync(scope, actor, ct),
            Open = await open.GroupBy(c => c.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            Overdue = await PlacesAsync(Cases(scope.Filter with { Overdue = true }, actor), ct),
            ByAge = await AgesAsync(open, ages, ct),
            Ages = ages,
            Filed = await PlacesAsync(Cases(scope.Filter with { Filed = scope.Period }, actor), ct),
            Finished = await FinishedAsync(Cases(scope.Filter with { Finished = scope.Period }, actor), ct),
            Returns = await ReturnsAsync(scope, actor, ct),
            Months = await MonthsAsync(scope, actor, ct),
        };
    }

    private IQueryable<Case> Cases(WorkFilter filter, Actor actor) =>
        CaseFilters.Apply(db.Cases.AsNoTracking(), filter, actor, clock).Within(c => c.Area, actor.Grants);

    private async Task<DayFigures> TodayAsync(FigureScope scope, Actor actor, CancellationToken ct)
    {
        var today = DaySpan.Of(clock.Today);
        return new DayFigures(
            await Cases(scope.Filter with { Filed = today }, actor).CountAsync(ct),
            await Cases(scope.Filter with { Finished = today }, actor).CountAsync(ct),
            await Cases(scope.Filter with { HandedOver = today }, actor).CountAsync(ct));
    }

    private static Task<List<CaseGroup>> PlacesAsync(IQueryable<Case> cases, CancellationToken ct) => cases
        .GroupBy(c => new { c.Service, District = c.Area.Substring(0, DistrictLength) })
        .Select(g => new CaseGroup(g.Key.Service, g.Key.District, g.Count()))
        .ToListAsync(ct);

    private async Task<List<CaseGroup>> AgesAsync(IQueryable<Case> open, IReadOnlyList<AgeGroup> ages, CancellationToken ct)
    {
        var since = ages.SkipLast(1).Select(a => clock.ToUtc(a.Filed.From, TimeOnly.MinValue)).ToArray();
        var (a, b, c, d) = (since[0], since[1], since[2], since[3]);
        return await open
            .GroupBy(x => new
            {
                x.Service,
                District = x.Area.Substring(0, DistrictLength),
                Age = x.FiledAt >= a ? 0 : x.FiledAt >= b ? 1 : x.FiledAt >= c ? 2 : x.FiledAt >= d ? 3 : 4,
            })
            .Select(g => new CaseGroup(g.Key.Service, g.Key.District, g.Count()) { Kind = g.Key.Age })
            .ToListAsync(ct);
    }

    private static Task<List<CaseGroup>> FinishedAsync(IQueryable<Case> finished, CancellationToken ct) => finished
        .GroupBy(c => new { c.Service, District = c.Area.Substring(0, DistrictLength), Kind = c.DueAt == null ? 2 : c.ClockStoppedAt <= c.DueAt ? 0 : 1 })
        .Select(g => new CaseGroup(g.Key.Service, g.Key.District, g.Count()) { Kind = g.Key.Kind })
        .ToListAsync(ct);

    private async Task<List<ReturnGroup>> ReturnsAsync(FigureScope scope, Actor actor, CancellationToken ct)
    {
        var (first, before) = scope.Period.Instants(clock);
        var returned =
            from r in db.CaseReturns.AsNoTracking()
            join c in Cases(scope.Filter, actor) on r.CaseId equals c.Id
            where r.At >= first && r.At < before
            select new { c.Service, r.Item, r.CaseId };
        var groups = await returned
            .Distinct()
            .GroupBy(r => new { r.Service, r.Item })
            .Select(g => new ReturnGroup(g.Key.Service, g.Key.Item, g.Count()))
            .ToListAsync(ct);
        return [.. groups.OrderByDescending(g => g.Cases).ThenBy(g => g.Item, StringComparer.Ordinal)];
    }

    private async Task<List<MonthFigures>> MonthsAsync(FigureScope scope, Actor actor, CancellationToken ct)
    {
        var last = new DateOnly(scope.Period.To.Year, scope.Period.To.Month, 1);
        var firsts = Enumerable.Range(1 - Months, Months).Select(last.AddMonths).ToList();
        var span = new DaySpan(firsts[0], DaySpan.Month(last).To);
        var starts = firsts.ConvertAll(m => clock.ToUtc(m, TimeOnly.MinValue));
        var filed = await CountsAsync(Cases(scope.Filter with { Filed = span }, actor).GroupBy(MonthBuckets.Of<Case>(c => c.FiledAt, starts)), ct);
        var finished = Cases(scope.Filter with { Finished = span }, actor);
        var inTime = await CountsAsync(finished.Where(c => c.ClockStoppedAt <= c.DueAt).GroupBy(MonthBuckets.Of<Case>(c => c.ClockStoppedAt!.Value, starts)), ct);
        var late = await CountsAsync(finished.Where(c => c.ClockStoppedAt > c.DueAt).GroupBy(MonthBuckets.Of<Case>(c => c.ClockStoppedAt!.Value, starts)), ct);
        var returned = await ReturnedAsync(scope, actor, starts, span, ct);
        return [.. firsts.Select((m, i) => new MonthFigures(m, filed.GetValueOrDefault(i), inTime.GetValueOrDefault(i), late.GetValueOrDefault(i), returned.GetValueOrDefault(i)))];
    }

    private async Task<Dictionary<int, int>> ReturnedAsync(FigureScope scope, Actor actor, List<DateTime> starts, DaySpan span, CancellationToken ct)
    {
        var (from, before) = span.Instants(clock);
        var returns = Cases(scope.Filter, actor).SelectMany(c => c.Returns).Where(r => r.At >= from && r.At < before);
        return await returns.GroupBy(MonthBuckets.Of<CaseReturn>(r => r.At, starts))
            .Select(g => new { g.Key, Count = g.Select(r => r.CaseId).Distinct().Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }

    private static Task<Dictionary<int, int>> CountsAsync(IQueryable<IGrouping<int, Case>> groups, CancellationToken ct) =>
        groups.Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
