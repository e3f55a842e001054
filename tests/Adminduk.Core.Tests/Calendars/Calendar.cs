using Adminduk.Core.Calendars;
using Adminduk.Core.Common;

namespace Adminduk.Core.Tests.Calendars;

/// <summary>The calendar of an ordinary office in western Indonesia, with the holidays that ship.</summary>
internal static class Calendar
{
    public static readonly TimeZoneInfo Jakarta = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    private static readonly WorkSpan Morning = new(new(7, 30), new(12, 0));
    private static readonly WorkSpan Afternoon = new(new(13, 0), new(16, 0));

    public static WorkCalendarRules Rules => new()
    {
        Zone = Jakarta,
        Week = Week(Morning, Afternoon, new(new(7, 30), new(11, 30)), new(new(13, 0), new(16, 30))),
        Periods = [new(new(2026, 2, 19), new(2026, 3, 20), Week(new(new(8, 0), new(12, 0)), new(new(12, 30), new(15, 0)), new(new(8, 0), new(11, 30)), new(new(12, 30), new(15, 30))))],
        Holidays = ReferenceFiles.Shipped.Rows("holidays.csv").Select(r => DateOnly.Parse(r[0])).ToHashSet(),
        CutOff = new(15, 0),
        LastMaintainedYear = 2026,
    };

    public static WorkCalendar Office => new(Rules);

    public static WeekHours Week(WorkSpan morning, WorkSpan afternoon, WorkSpan fridayMorning, WorkSpan fridayAfternoon) => new(
    [
        .. from day in new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday }
           from span in new[] { morning, afternoon }
           select (day, span),
        (DayOfWeek.Friday, fridayMorning),
        (DayOfWeek.Friday, fridayAfternoon),
    ]);

    /// <summary>An instant from the office's wall clock, <c>2026-02-13 09:00</c>.</summary>
    public static DateTime At(string local) => TimeZoneInfo.ConvertTimeToUtc(DateTime.Parse(local), Jakarta);

    public static string Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Jakarta).ToString("yyyy-MM-dd HH:mm");
}
