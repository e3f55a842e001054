using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;

namespace Adminduk.Web.Forms;

/// <summary>What the clock of a list's row shows; without any of the three there is nothing to show.</summary>
/// <param name="Days">Working days left, negative when the promise is broken.</param>
/// <param name="Minutes">Working minutes by which a promise in minutes is broken, negative.</param>
/// <param name="Paused">True while the clock stands still because the case waits for somebody else.</param>
public sealed record RowClock(int? Days, int? Minutes, bool Paused)
{
    private static readonly RowClock None = new(null, null, Paused: false);

    /// <summary>The clock of a row at this moment.</summary>
    public static RowClock Of(WorkRow row, WorkCalendar calendar, OfficeClock clock)
    {
        if (row.DueAt is not { } due || row.ClockStoppedAt is not null) return None;
        if (row.Status is CaseStatus.Done or CaseStatus.Rejected or CaseStatus.Cancelled) return None;
        if (row.Status is CaseStatus.Waiting or CaseStatus.Returned) return new RowClock(null, null, Paused: true);
        if (row.DueOn is not { } day) return due < clock.Now ? new RowClock(null, -Math.Max(1, (int)calendar.WorkingTime(due, clock.Now).TotalMinutes), Paused: false) : None;
        return new RowClock(due < clock.Now ? -Math.Max(1, calendar.WorkingDaysUsed(day, clock.Today)) : calendar.WorkingDaysUsed(clock.Today, day), null, Paused: false);
    }
}
