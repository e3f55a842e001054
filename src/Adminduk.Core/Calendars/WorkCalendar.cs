namespace Adminduk.Core.Calendars;

/// <summary>
/// Working days and working time at one service point. Day 0 is the day on which a dossier is complete; a working day counts
/// when it closes with the clock running; minutes run inside opening hours only.
/// </summary>
public sealed class WorkCalendar
{
    private readonly WorkCalendarRules rules;

    /// <summary>Builds the calendar.</summary>
    /// <exception cref="ArgumentException">The ordinary week never opens: no due date could ever be reached.</exception>
    public WorkCalendar(WorkCalendarRules rules)
    {
        if (rules.Week.IsEmpty)
            throw new ArgumentException("The ordinary week has no opening hours.", nameof(rules));
        this.rules = rules;
    }

    /// <summary>The opening hours of a day, in order; empty when closed.</summary>
    public IReadOnlyList<WorkSpan> HoursOn(DateOnly date) =>
        rules.Exceptions.TryGetValue(date, out var own) ? own
        : rules.Holidays.Contains(date) ? []
        : (rules.Periods.FirstOrDefault(p => p.From <= date && date <= p.To)?.Hours ?? rules.Week)[date.DayOfWeek];

    /// <summary>True when the service point opens at all on this day.</summary>
    public bool IsWorkingDay(DateOnly date) => HoursOn(date).Count > 0;

    /// <summary>True when the holidays of that year are not entered yet.</summary>
    public bool IsProvisional(DateOnly date) => date.Year > rules.LastMaintainedYear;

    /// <summary>This day, or the first working day after it.</summary>
    public DateOnly OnOrAfter(DateOnly date)
    {
        while (!IsWorkingDay(date))
            date = date.AddDays(1);
        return date;
    }

    /// <summary>The working day that is day 0 for a dossier complete at an instant (UTC).</summary>
    public DateOnly DayZero(DateTime complete)
    {
        var local = ToLocal(complete);
        var date = DateOnly.FromDateTime(local);
        return OnOrAfter(IsWorkingDay(date) && TimeOnly.FromDateTime(local) >= rules.CutOff ? date.AddDays(1) : date);
    }

    /// <summary>The office's date at an instant (UTC).</summary>
    public DateOnly DayOf(DateTime instant) => DateOnly.FromDateTime(ToLocal(instant));

    /// <summary>The day <paramref name="days"/> working days after day 0; a day counts when no pause covers its close.</summary>
    /// <exception cref="ArgumentException">A pause still lasts.</exception>
    public DateOnly AddWorkingDays(DateOnly dayZero, int days, IReadOnlyList<Pause>? pauses = null)
    {
        if (pauses is not null && pauses.Any(p => p.To is null))
            throw new ArgumentException("A pause that still lasts has no due date after it; close it with the present.", nameof(pauses));
        var date = dayZero;
        while (days > 0)
        {
            date = OnOrAfter(date.AddDays(1));
            if (!IsPaused(date, pauses))
                days--;
        }

        return date;
    }

    /// <summary>When <paramref name="days"/> working days are over for a dossier complete at an instant (UTC). Pauses must have ended.</summary>
    public DueDate Due(DateTime complete, int days, IReadOnlyList<Pause>? pauses = null)
    {
        var dayZero = DayZero(complete);
        var date = AddWorkingDays(dayZero, days, pauses);
        return new(dayZero, date, CloseOf(date), IsProvisional(date));
    }

    /// <summary>How many working days after day 0 are used up by the end of <paramref name="date"/>.</summary>
    public int WorkingDaysUsed(DateOnly dayZero, DateOnly date, IReadOnlyList<Pause>? pauses = null)
    {
        var used = 0;
        for (var day = dayZero.AddDays(1); day <= date; day = day.AddDays(1))
        {
            if (IsWorkingDay(day) && !IsPaused(day, pauses))
                used++;
        }

        return used;
    }

    /// <summary>The opening time between two instants (UTC) outside of pauses; zero when they are the wrong way round.</summary>
    public TimeSpan WorkingTime(DateTime from, DateTime to, IReadOnlyList<Pause>? pauses = null)
    {
        var total = TimeSpan.Zero;
        foreach (var (begin, end) in Running(from, to, pauses ?? []))
            total += OpeningTime(begin, end);
        return total;
    }

    /// <summary>The instant (UTC) at which <paramref name="time"/> of opening time has passed since <paramref name="from"/> (UTC).</summary>
    public DateTime AddWorkingTime(DateTime from, TimeSpan time)
    {
        if (time <= TimeSpan.Zero)
            return from;
        for (var date = DateOnly.FromDateTime(ToLocal(from)); ; date = date.AddDays(1))
        {
            foreach (var (opens, closes) in SpansOn(date))
            {
                var begin = opens < from ? from : opens;
                if (closes <= begin)
                    continue;
                if (time <= closes - begin)
                    return begin + time;
                time -= closes - begin;
            }
        }
    }

    /// <summary>The instant (UTC) at which a day closes; the end of the day when it never opens.</summary>
    public DateTime CloseOf(DateOnly date) =>
        HoursOn(date) is { Count: > 0 } hours ? ToUtc(date, hours[^1].Closes) : ToUtc(date.AddDays(1), TimeOnly.MinValue);

    private bool IsPaused(DateOnly date, IReadOnlyList<Pause>? pauses) =>
        pauses is { Count: > 0 } && pauses.Any(p => p.Covers(CloseOf(date)));

    private TimeSpan OpeningTime(DateTime from, DateTime to)
    {
        var total = TimeSpan.Zero;
        var last = DateOnly.FromDateTime(ToLocal(to));
        for (var date = DateOnly.FromDateTime(ToLocal(from)); date <= last; date = date.AddDays(1))
        {
            foreach (var (opens, closes) in SpansOn(date))
            {
                var begin = opens < from ? from : opens;
                var end = closes > to ? to : closes;
                if (end > begin)
                    total += end - begin;
            }
        }

        return total;
    }

    /// <summary>The stretches between two instants that no pause covers.</summary>
    private static IEnumerable<(DateTime From, DateTime To)> Running(DateTime from, DateTime to, IReadOnlyList<Pause> pauses)
    {
        foreach (var pause in pauses.OrderBy(p => p.From))
        {
            if (pause.From > from)
                yield return (from, pause.From < to ? pause.From : to);
            var end = pause.To ?? to;
            from = end > from ? end : from;
        }

        if (from < to)
            yield return (from, to);
    }

    private IEnumerable<(DateTime Opens, DateTime Closes)> SpansOn(DateOnly date) =>
        HoursOn(date).Select(span => (ToUtc(date, span.Opens), ToUtc(date, span.Closes)));

    private DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), rules.Zone);

    private DateTime ToUtc(DateOnly date, TimeOnly clock) => TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(clock), rules.Zone);
}
