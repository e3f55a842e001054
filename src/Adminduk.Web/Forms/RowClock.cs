using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;

namespace Adminduk.Web.Forms;

/// <summary>What the clock of a list's row shows; without any of the three there is nothing to show.</summary>
/// <param name="Days">Working days left.</param>
/// <param name="Minutes">Working minutes by which the promise is broken, negative.</param>
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
        if (due < clock.Now) return new RowClock(null, -Math.Max(1, (int)calendar.WorkingTime(due, clock.Now).TotalMinutes), Paused: false);
        return row.DueOn is { } day ? new RowClock(calendar.WorkingDaysUsed(clock.Today, day), null, Paused: false) : None;
    }
}
