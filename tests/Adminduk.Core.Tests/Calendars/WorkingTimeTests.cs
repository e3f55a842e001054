using Adminduk.Core.Calendars;
using static Adminduk.Core.Tests.Calendars.Calendar;

namespace Adminduk.Core.Tests.Calendars;

public sealed class WorkingTimeTests
{
    [Theory]
    [InlineData("2026-06-08 09:00", "2026-06-08 09:14", 14)]
    [InlineData("2026-06-08 11:50", "2026-06-08 13:10", 20)]
    [InlineData("2026-06-08 15:50", "2026-06-09 07:45", 25)]
    [InlineData("2026-06-12 11:20", "2026-06-12 13:15", 25)]
    [InlineData("2026-06-12 16:20", "2026-06-15 07:40", 20)]
    [InlineData("2026-06-15 15:50", "2026-06-17 07:40", 20)]
    [InlineData("2026-06-08 05:00", "2026-06-08 22:00", 450)]
    [InlineData("2026-06-08 00:00", "2026-06-14 23:00", 2250)]
    [InlineData("2026-02-23 00:00", "2026-03-01 00:00", 1950)]
    [InlineData("2026-06-13 09:00", "2026-06-14 15:00", 0)]
    [InlineData("2026-06-08 09:14", "2026-06-08 09:00", 0)]
    public void Minutes_run_inside_opening_hours_only(string from, string to, int minutes) =>
        Office.WorkingTime(At(from), At(to)).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Theory]
    [InlineData("2026-06-08 09:00", 14, "2026-06-08 09:14")]
    [InlineData("2026-06-08 11:50", 20, "2026-06-08 13:10")]
    [InlineData("2026-06-08 15:50", 10, "2026-06-08 16:00")]
    [InlineData("2026-06-08 15:50", 11, "2026-06-09 07:31")]
    [InlineData("2026-06-12 16:20", 25, "2026-06-15 07:45")]
    [InlineData("2026-06-13 09:00", 15, "2026-06-15 07:45")]
    public void Norm_ends_when_its_minutes_are_used_up(string from, int minutes, string end) =>
        Local(Office.AddWorkingTime(At(from), TimeSpan.FromMinutes(minutes))).ShouldBe(end);

    [Theory]
    [InlineData("2026-06-08", "2026-06-12", 2250)] // 37 hours 30 minutes (Perpres 21/2023)
    [InlineData("2026-02-23", "2026-02-27", 1950)] // Ramadan: 32 hours 30 minutes
    public void A_week_has_the_hours_of_the_law(string monday, string friday, int minutes) =>
        Office.WorkingTime(At($"{monday} 00:00"), At($"{friday} 23:59")).TotalMinutes.ShouldBe(minutes);

    [Fact]
    public void Pauses_do_not_count_even_when_they_overlap_or_last()
    {
        Pause[] pauses = [new(At("2026-06-08 10:00"), At("2026-06-08 10:30")), new(At("2026-06-08 10:20"), At("2026-06-08 10:40")), new(At("2026-06-08 11:00"))];

        Office.WorkingTime(At("2026-06-08 09:00"), At("2026-06-08 14:00"), pauses).ShouldBe(TimeSpan.FromMinutes(80));
        Office.WorkingTime(At("2026-06-08 09:00"), At("2026-06-08 09:30"), pauses).ShouldBe(TimeSpan.FromMinutes(30));
        Office.WorkingTime(At("2026-06-08 10:10"), At("2026-06-08 10:35"), pauses).ShouldBe(TimeSpan.Zero);
    }
}
