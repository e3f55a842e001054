using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Reporting;

/// <summary>How long the work took: minutes of each step against its norm, working days against the limit of the service.</summary>
public sealed class TimeReport(AdmindukDbContext db, Superiors superiors, CaseFiles files, CatalogueHolder catalogues, CalendarService calendars, OfficeClock clock)
{
    /// <summary>The sheet of one case, for an officer who may open it.</summary>
    public async Task<Outcome<CaseTimeSheet>> OfCaseAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var opened = await files.OpenAsync(id, actor, ct);
        if (!opened.Try(out var file)) return Outcome<CaseTimeSheet>.Fail(opened.Errors);
        var sums = file.Case.Steps.GroupBy(s => s.Step, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new StepSum(g.Key, g.Count(), g.Sum(s => s.Minutes), g.Count(s => s.Minutes > s.Norm)), StringComparer.Ordinal);
        return new CaseTimeSheet(file, StepsOf(file.Service, sums));
    }

    /// <summary>The finished cases of a period, service by service, for an officer who directs others, within his areas.</summary>
    public async Task<Outcome<IReadOnlyList<ServiceTimeSheet>>> OfServicesAsync(FigureScope scope, Actor actor, CancellationToken ct)
    {
        var allowed = await superiors.PostsAsync(actor, ct);
        if (!allowed.Ok) return Outcome<IReadOnlyList<ServiceTimeSheet>>.Fail(allowed.Errors);
        var calendar = await calendars.GetAsync(null, ct);
        var done = CaseFilters.Apply(db.Cases.AsNoTracking(), scope.Filter with { HandedOver = scope.Period }, actor, clock).Within(c => c.Area, actor.Grants);
        var versions = await done.GroupBy(c => new { c.Service, c.Effective }).Select(g => new { g.Key.Service, g.Key.Effective, Count = g.Count() }).ToListAsync(ct);
        var sheets = new List<ServiceTimeSheet>();
        foreach (var version in versions.OrderBy(v => v.Service, StringComparer.Ordinal).ThenByDescending(v => v.Effective))
        {
            if (catalogues.Current.Version(version.Service, version.Effective) is not { } service) continue;
            var cases = done.Where(c => c.Service == version.Service && c.Effective == version.Effective);
            sheets.Add(new ServiceTimeSheet(service, version.Count, StepsOf(service, await SumsAsync(cases, ct)), await DaysAsync(cases, calendar, ct)));
        }

        return sheets;
    }

    private static List<StepTime> StepsOf(ServiceDefinition service, Dictionary<string, StepSum> sums) =>
        service.Steps.ConvertAll(s => sums.GetValueOrDefault(s.Id) is { } sum ? new StepTime(s, sum.Times, sum.Minutes, sum.Over) : new StepTime(s, 0, 0, 0));

    private static Task<Dictionary<string, StepSum>> SumsAsync(IQueryable<Case> cases, CancellationToken ct) => cases
        .SelectMany(c => c.Steps)
        .GroupBy(s => s.Step)
        .Select(g => new StepSum(g.Key, g.Count(), g.Sum(s => s.Minutes), g.Sum(s => s.Norm != null && s.Minutes > s.Norm ? 1 : 0)))
        .ToDictionaryAsync(s => s.Step, ct);

    // Working days depend on the calendar and the pauses, which no database knows; only three dates and the pauses of each case are read.
    private static async Task<Dictionary<int, int>> DaysAsync(IQueryable<Case> cases, WorkCalendar calendar, CancellationToken ct)
    {
        var promised = cases.Where(c => c.PromisedFromAt != null && c.EndedAt != null);
        var pauses = (await promised.SelectMany(c => c.Pauses).Select(p => new { p.CaseId, p.From, p.To }).ToListAsync(ct)).ToLookup(p => p.CaseId);
        var days = new Dictionary<int, int>();
        await foreach (var c in promised.Select(c => new { c.Id, c.PromisedFromAt, c.ClockStoppedAt, c.EndedAt }).AsAsyncEnumerable().WithCancellation(ct))
        {
            var end = c.ClockStoppedAt ?? c.EndedAt!.Value;
            var used = calendar.WorkingDaysUsed(calendar.DayZero(c.PromisedFromAt!.Value), calendar.DayOf(end), [.. pauses[c.Id].Select(p => new Pause(p.From, p.To ?? end))]);
            days[used] = days.GetValueOrDefault(used) + 1;
        }

        return days;
    }

    private sealed record StepSum(string Step, int Times, int Minutes, int Over);
}
