using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Calendars;

/// <summary>Reads the calendars of the office and its units, and lets its administrator keep them.</summary>
public sealed class CalendarService(AdmindukDbContext db, CalendarCache cache, OfficeClock clock)
{
    /// <summary>The role that keeps the calendar.</summary>
    public const string Keeper = "administrator";

    private const string Kind = "calendar";

    /// <summary>The calendar of a unit, or of the whole office; from memory unless it has changed.</summary>
    public ValueTask<WorkCalendar> GetAsync(Guid? unit, CancellationToken ct) => cache.GetAsync(db, unit, ct);

    /// <summary>The holidays of a year, in order.</summary>
    public Task<List<Holiday>> HolidaysAsync(int year, CancellationToken ct) =>
        db.Set<Holiday>().AsNoTracking().Where(h => h.Date >= new DateOnly(year, 1, 1) && h.Date <= new DateOnly(year, 12, 31)).OrderBy(h => h.Date).ToListAsync(ct);

    /// <summary>The years whose holidays are complete, in order.</summary>
    public Task<List<CalendarYear>> YearsAsync(CancellationToken ct) => db.Set<CalendarYear>().AsNoTracking().OrderBy(y => y.Year).ToListAsync(ct);

    /// <summary>Opening hours of the office and its units.</summary>
    public Task<List<OpeningHours>> HoursAsync(CancellationToken ct) =>
        db.Set<OpeningHours>().AsNoTracking().OrderBy(h => h.UnitId).ThenBy(h => h.From).ThenBy(h => h.Day).ThenBy(h => h.Opens).ToListAsync(ct);

    /// <summary>Special days from a day on, in order.</summary>
    public Task<List<SpecialDay>> SpecialDaysAsync(DateOnly from, CancellationToken ct) =>
        db.Set<SpecialDay>().AsNoTracking().Where(d => d.Date >= from).OrderBy(d => d.Date).ToListAsync(ct);

    /// <summary>The hour after which a complete dossier counts as of the next working day.</summary>
    public async Task<TimeOnly> CutOffAsync(CancellationToken ct) => (await db.Set<CalendarSettings>().AsNoTracking().SingleOrDefaultAsync(ct) ?? new()).CutOff;

    /// <summary>Enters a holiday, or changes its name, kind and source.</summary>
    public async Task<Outcome> SetHolidayAsync(Actor actor, Holiday holiday, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(holiday.Name))
            return Error.Invalid("name", "calendars.name-missing");
        if (string.IsNullOrWhiteSpace(holiday.Source))
            return Error.Invalid("source", "calendars.source-missing");
        return await ChangeAsync(actor, "calendar.holiday-set", null, async act =>
        {
            var known = await db.Set<Holiday>().FindAsync([holiday.Date], ct);
            act.Record("holiday.set", Kind, Guid.Empty, known is null ? null : Snapshot(known), Snapshot(holiday));
            if (known is null)
                db.Add(holiday);
            else
                (known.Name, known.Kind, known.Source) = (holiday.Name, holiday.Kind, holiday.Source);
            return Outcome.Success;
        }, ct);
    }

    /// <summary>Takes a holiday out, with the reason.</summary>
    public Task<Outcome> RemoveHolidayAsync(Actor actor, DateOnly date, string reason, CancellationToken ct) =>
        ChangeAsync(actor, "calendar.holiday-removed", reason, async act =>
        {
            if (await db.Set<Holiday>().FindAsync([date], ct) is not { } known)
                return Error.NotFound("calendars.holiday-unknown", date);
            act.Record("holiday.removed", Kind, Guid.Empty, Snapshot(known), null);
            db.Remove(known);
            return Outcome.Success;
        }, ct);

    /// <summary>Declares that all holidays of a year are entered; its due dates are no longer provisional.</summary>
    public Task<Outcome> CompleteYearAsync(Actor actor, int year, string source, CancellationToken ct) =>
        ChangeAsync(actor, "calendar.year-completed", null, async act =>
        {
            if (await db.Set<Holiday>().CountAsync(h => h.Date.Year == year, ct) == 0)
                return Error.Refused("calendars.year-empty", year);
            if (await db.Set<CalendarYear>().AnyAsync(y => y.Year == year, ct))
                return Outcome.Success;
            act.Record("year.completed", Kind, Guid.Empty, null, new { year, source });
            db.Add(new CalendarYear { Year = year, Source = source });
            return Outcome.Success;
        }, ct);

    /// <summary>Replaces the hours of a week or period; no spans takes a period, or a unit's own hours, away.</summary>
    public async Task<Outcome> SetHoursAsync(Actor actor, HoursInput input, CancellationToken ct)
    {
        if (HoursRules.Check(input) is { } error)
            return error;
        return await ChangeAsync(actor, "calendar.hours-set", null, async act =>
        {
            var old = await db.Set<OpeningHours>().Where(h => h.UnitId == input.UnitId && h.From == input.From && h.To == input.To).ToListAsync(ct);
            act.Record("hours.set", Kind, input.UnitId ?? Guid.Empty, old.Select(HoursRules.Describe), input.Spans.Select(s => HoursRules.Describe(s.Day, s.Span)));
            db.RemoveRange(old);
            db.AddRange(input.Spans.Select(s => new OpeningHours
            {
                Id = Ids.New(act.Now),
                UnitId = input.UnitId,
                Name = input.Name,
                From = input.From,
                To = input.To,
                Day = s.Day,
                Opens = s.Span.Opens,
                Closes = s.Span.Closes,
            }));
            return Outcome.Success;
        }, ct);
    }

    /// <summary>Opens or closes a unit, or the whole office, on one day.</summary>
    public async Task<Outcome> SetSpecialDayAsync(Actor actor, SpecialDayInput input, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
            return Error.Invalid("reason", "calendars.reason-missing");
        if (input.Hours is { } hours && hours.Opens >= hours.Closes)
            return Error.Invalid("hours", "calendars.hours-wrong", hours.Opens, hours.Closes);
        return await ChangeAsync(actor, "calendar.special-day-set", input.Reason, async act =>
        {
            var day = await db.Set<SpecialDay>().FirstOrDefaultAsync(d => d.UnitId == input.UnitId && d.Date == input.Date, ct);
            if (day is null)
                db.Add(day = new SpecialDay { Id = Ids.New(act.Now), UnitId = input.UnitId, Date = input.Date, Reason = input.Reason });
            (day.Opens, day.Closes, day.Reason) = (input.Hours?.Opens, input.Hours?.Closes, input.Reason);
            act.Record("special-day.set", Kind, input.UnitId ?? Guid.Empty, null, new { input.Date, day.Opens, day.Closes, input.Reason });
            return Outcome.Success;
        }, ct);
    }

    /// <summary>Gives a day back to the ordinary hours.</summary>
    public Task<Outcome> RemoveSpecialDayAsync(Actor actor, Guid id, CancellationToken ct) =>
        ChangeAsync(actor, "calendar.special-day-removed", null, async act =>
        {
            if (await db.Set<SpecialDay>().FindAsync([id], ct) is not { } day)
                return Error.NotFound("calendars.special-day-unknown");
            act.Record("special-day.removed", Kind, day.UnitId ?? Guid.Empty, new { day.Date, day.Opens, day.Closes, day.Reason }, null);
            db.Remove(day);
            return Outcome.Success;
        }, ct);

    /// <summary>Sets the hour after which a complete dossier counts as of the next working day.</summary>
    public Task<Outcome> SetCutOffAsync(Actor actor, TimeOnly cutOff, CancellationToken ct) =>
        ChangeAsync(actor, "calendar.cut-off-set", null, async act =>
        {
            var settings = await db.Set<CalendarSettings>().SingleAsync(ct);
            act.Record("cut-off.set", Kind, Guid.Empty, new { settings.CutOff }, new { cutOff });
            settings.CutOff = cutOff;
            return Outcome.Success;
        }, ct);

    private async Task<Outcome> ChangeAsync(Actor actor, string type, string? reason, Func<ProcessContext, Task<Outcome>> change, CancellationToken ct)
    {
        if (actor.Grants.FirstOrDefault(g => g.Role == Keeper) is not { } grant)
            return Error.Forbidden("calendars.not-yours");
        await using var transaction = await db.BeginAsync(ct);
        var outcome = await change(db.Begin(type, actor, clock.Now, grant, reason: reason));
        if (!outcome.Ok)
            return outcome;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        cache.Clear();
        return outcome;
    }

    private static object Snapshot(Holiday holiday) => new { holiday.Date, holiday.Name, Kind = holiday.Kind.ToString(), holiday.Source };
}
