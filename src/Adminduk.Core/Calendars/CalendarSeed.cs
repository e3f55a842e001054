using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Calendars;

/// <summary>The first calendar of a new office, from the reference files; afterwards the tables belong to its administrator.</summary>
public static class CalendarSeed
{
    private const string Source = "SKB 3 Menteri";

    /// <summary>Fills empty tables; does nothing when the office has a calendar.</summary>
    public static async Task ApplyAsync(AdmindukDbContext db, ReferenceFiles files, DateTime now, CancellationToken ct)
    {
        if (await db.Set<CalendarSettings>().AnyAsync(ct))
            return;
        db.Add(new CalendarSettings());
        List<Holiday> holidays = [.. files.Rows("holidays.csv").Select(ReadHoliday)];
        db.AddRange(holidays);
        db.AddRange(holidays.Select(h => h.Date.Year).Distinct().Select(year => new CalendarYear { Year = year, Source = Source }));
        db.AddRange(files.Rows("office_hours.csv").SelectMany(row => ReadHours(row, now)));
        await db.SaveChangesAsync(ct);
    }

    private static Holiday ReadHoliday(string[] row) => new()
    {
        Date = DateOnly.Parse(row[0]),
        Name = row[1],
        Kind = row[2] == "joint_leave" ? HolidayKind.JointLeave : HolidayKind.National,
        Source = Source,
    };

    private static IEnumerable<OpeningHours> ReadHours(string[] row, DateTime now) => row[3].Select(day => new OpeningHours
    {
        Id = Ids.New(now),
        Name = row[0],
        From = row[1].Length == 0 ? null : DateOnly.Parse(row[1]),
        To = row[2].Length == 0 ? null : DateOnly.Parse(row[2]),
        Day = (DayOfWeek)((day - '0') % 7),
        Opens = TimeOnly.Parse(row[4]),
        Closes = TimeOnly.Parse(row[5]),
    });
}
