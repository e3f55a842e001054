using Adminduk.Core.Calendars;
using Adminduk.Core.Cases;

namespace Adminduk.Core.Reporting;

/// <summary>Open cases of like age in working days since filing, as the work list counts it.</summary>
/// <param name="FromDays">Least age.</param>
/// <param name="ToDays">Greatest age; null = no limit.</param>
/// <param name="Filed">The days on which such cases were filed.</param>
public sealed record AgeGroup(int FromDays, int? ToDays, DaySpan Filed)
{
    private static readonly int[] Limits = [1, 3, 5, 10];

    // Before any case of any office.
    private static readonly DateOnly Beginning = new(2000, 1, 1);

    /// <summary>The groups as of a day, youngest first.</summary>
    public static IReadOnlyList<AgeGroup> On(DateOnly today, WorkCalendar calendar)
    {
        var groups = new List<AgeGroup>();
        var (from, last) = (0, today);
        foreach (var limit in Limits)
        {
            var first = Earliest(today, limit, calendar);
            groups.Add(new AgeGroup(from, limit, new DaySpan(first, last)));
            (from, last) = (limit + 1, first.AddDays(-1));
        }

        groups.Add(new AgeGroup(from, null, new DaySpan(Beginning, last)));
        return groups;
    }

    // The earliest day after which no more than so many working days have passed until today.
    private static DateOnly Earliest(DateOnly today, int days, WorkCalendar calendar)
    {
        var (day, used) = (today, 0);
        while (true)
        {
            if (calendar.IsWorkingDay(day)) used++;
            if (used > days) return day;
            day = day.AddDays(-1);
        }
    }
}
