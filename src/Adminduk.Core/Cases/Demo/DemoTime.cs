using Adminduk.Core.Calendars;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Demo;

/// <summary>The clock of a demo's past: set to a day and moved on through the office's hours, never beyond the present.</summary>
/// <param name="present">The real clock.</param>
public sealed class DemoTime(TimeProvider present) : TimeProvider
{
    private DateTimeOffset? now;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now ?? present.GetUtcNow();

    /// <summary>Goes to the morning of a working day in the past.</summary>
    /// <param name="calendar">The office's calendar.</param>
    /// <param name="clock">The office's zone.</param>
    /// <param name="days">Working days before today.</param>
    /// <param name="minutes">Minutes after opening.</param>
    internal void Go(WorkCalendar calendar, OfficeClock clock, int days, int minutes)
    {
        var date = clock.DateOf(present.GetUtcNow().UtcDateTime);
        for (var left = days; left > 0 || !calendar.IsWorkingDay(date);)
        {
            date = date.AddDays(-1);
            if (calendar.IsWorkingDay(date)) left--;
        }

        Set(calendar.AddWorkingTime(clock.ToUtc(date, TimeOnly.MinValue), TimeSpan.FromMinutes(minutes)));
    }

    /// <summary>Moves on through working hours; false when that would lie in the future.</summary>
    internal bool Pass(WorkCalendar calendar, int minutes)
    {
        var next = calendar.AddWorkingTime(GetUtcNow().UtcDateTime, TimeSpan.FromMinutes(minutes));
        if (next > present.GetUtcNow().UtcDateTime) return false;
        Set(next);
        return true;
    }

    private void Set(DateTime utc)
    {
        var latest = present.GetUtcNow();
        var wanted = new DateTimeOffset(utc, TimeSpan.Zero);
        now = wanted < latest ? wanted : latest;
    }
}
