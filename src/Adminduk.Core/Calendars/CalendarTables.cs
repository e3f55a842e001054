using System.Collections.Concurrent;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Calendars;

/// <summary>All calendar tables at one moment, and the calendars of the units built from them.</summary>
internal sealed class CalendarTables
{
    private readonly ConcurrentDictionary<Guid, WorkCalendar> calendars = new();
    private readonly TimeZoneInfo zone;
    private readonly HashSet<DateOnly> holidays;
    private readonly int lastYear;
    private readonly TimeOnly cutOff;
    private readonly List<OpeningHours> hours;
    private readonly List<SpecialDay> special;

    private CalendarTables(TimeZoneInfo zone, IEnumerable<DateOnly> holidays, IEnumerable<int> years, TimeOnly cutOff, List<OpeningHours> hours, List<SpecialDay> special)
    {
        this.zone = zone;
        this.holidays = [.. holidays];
        lastYear = LastWithoutGap([.. years.Order()]);
        this.cutOff = cutOff;
        this.hours = hours;
        this.special = special;
    }

    public static async Task<CalendarTables> LoadAsync(AdmindukDbContext db, TimeZoneInfo zone, CancellationToken ct) => new(
        zone,
        await db.Set<Holiday>().Select(h => h.Date).ToListAsync(ct),
        await db.Set<CalendarYear>().Select(y => y.Year).ToListAsync(ct),
        (await db.Set<CalendarSettings>().AsNoTracking().SingleOrDefaultAsync(ct) ?? new()).CutOff,
        await db.Set<OpeningHours>().AsNoTracking().ToListAsync(ct),
        await db.Set<SpecialDay>().AsNoTracking().ToListAsync(ct));

    public WorkCalendar Of(Guid? unit) => calendars.GetOrAdd(unit ?? Guid.Empty, _ => Build(unit));

    private WorkCalendar Build(Guid? unit)
    {
        var own = hours.FindAll(h => h.UnitId == unit);
        var week = own.Exists(h => h.From is null) ? own : hours.FindAll(h => h.UnitId is null);
        return new(new WorkCalendarRules
        {
            Zone = zone,
            Week = HoursOf(week.Where(h => h.From is null)),
            Periods = [.. week.Where(h => h.From is not null).GroupBy(h => (h.From, h.To)).Select(p => new HoursPeriod(p.Key.From!.Value, p.Key.To!.Value, HoursOf(p)))],
            Holidays = holidays,
            Exceptions = special.Where(d => d.UnitId is null || d.UnitId == unit).OrderBy(d => d.UnitId is null).DistinctBy(d => d.Date).ToDictionary(d => d.Date, d => d.Spans),
            CutOff = cutOff,
            LastMaintainedYear = lastYear,
        });
    }

    private static WeekHours HoursOf(IEnumerable<OpeningHours> rows) => new(rows.Select(h => (h.Day, new WorkSpan(h.Opens, h.Closes))));

    private static int LastWithoutGap(int[] years)
    {
        var last = years.FirstOrDefault();
        foreach (var year in years)
            last = year == last + 1 ? year : last;
        return last;
    }
}
