using Adminduk.Core.Calendars;
using static Adminduk.Core.Tests.Calendars.Calendar;

namespace Adminduk.Core.Tests.Calendars;

public sealed class WorkingDayTests
{
    [Theory]
    [Trait("Requirement", "BTN-10")]
    [InlineData("2025-03-27", "2025-04-10")]
    [InlineData("2025-08-15", "2025-08-21")]
    [InlineData("2026-02-13", "2026-02-20")]
    [InlineData("2026-03-17", "2026-03-27")]
    [InlineData("2026-04-02", "2026-04-08")]
    [InlineData("2026-05-13", "2026-05-20")]
    [InlineData("2026-05-26", "2026-06-03")]
    [InlineData("2026-06-12", "2026-06-18")]
    [InlineData("2026-08-14", "2026-08-20")]
    [InlineData("2026-12-22", "2026-12-29")]
    [InlineData("2026-12-23", "2026-12-30")]
    public void Three_working_days_skip_weekends_holidays_and_joint_leave(string complete, string due)
    {
        var date = Office.Due(At($"{complete} 09:00"), 3);

        date.DayZero.ShouldBe(DateOnly.Parse(complete));
        date.Date.ShouldBe(DateOnly.Parse(due));
        date.IsProvisional.ShouldBeFalse();
        Office.WorkingDaysUsed(date.DayZero, date.Date).ShouldBe(3);
    }

    [Theory]
    [InlineData(2025, 237)]
    [InlineData(2026, 240)]
    public void Year_has_the_working_days_of_the_decrees(int year, int days) =>
        Office.WorkingDaysUsed(new(year - 1, 12, 31), new(year, 12, 31)).ShouldBe(days);

    [Theory]
    [InlineData("2026-06-08 14:59", "2026-06-08")]
    [InlineData("2026-06-08 15:00", "2026-06-09")]
    [InlineData("2026-06-12 15:00", "2026-06-15")]
    [InlineData("2026-06-13 09:00", "2026-06-15")]
    [InlineData("2026-06-13 23:00", "2026-06-15")]
    [InlineData("2026-06-16 16:00", "2026-06-17")]
    public void Day_zero_is_a_working_day_and_moves_on_after_the_cut_off(string complete, string dayZero) =>
        Office.DayZero(At(complete)).ShouldBe(DateOnly.Parse(dayZero));

    [Fact]
    public void Due_at_the_close_of_the_last_day()
    {
        Local(Office.Due(At("2026-06-08 09:00"), 3).Instant).ShouldBe("2026-06-11 16:00");
        Local(Office.Due(At("2026-06-09 09:00"), 3).Instant).ShouldBe("2026-06-12 16:30");
    }

    [Fact]
    public void Date_past_the_last_maintained_year_is_provisional()
    {
        Office.Due(At("2026-12-30 09:00"), 1).IsProvisional.ShouldBeFalse();
        Office.Due(At("2026-12-30 09:00"), 2).IsProvisional.ShouldBeTrue();
    }

    [Fact]
    public void Paused_days_do_not_count()
    {
        Pause[] pauses = [new(At("2026-06-09 10:00"), At("2026-06-10 18:00"))];

        Office.Due(At("2026-06-08 09:00"), 3, pauses).Date.ShouldBe(new(2026, 6, 15));
        Office.WorkingDaysUsed(new(2026, 6, 8), new(2026, 6, 11), pauses).ShouldBe(1);
    }

    [Fact]
    public void Pause_of_an_hour_moves_no_due_date() =>
        Office.Due(At("2026-06-08 09:00"), 3, [new(At("2026-06-09 10:00"), At("2026-06-09 11:00"))]).Date.ShouldBe(new(2026, 6, 11));

    [Fact]
    public void Pause_that_lasts_has_no_due_date() =>
        Should.Throw<ArgumentException>(() => Office.AddWorkingDays(new(2026, 6, 8), 3, [new(At("2026-06-09 10:00"))]));

    [Fact]
    public void Service_point_opens_and_closes_on_days_of_its_own()
    {
        var mall = new WorkCalendar(Rules with
        {
            Exceptions = new Dictionary<DateOnly, IReadOnlyList<WorkSpan>>
            {
                [new(2026, 6, 13)] = [new(new(10, 0), new(20, 0))],
                [new(2026, 6, 15)] = [],
                [new(2026, 6, 16)] = [new(new(10, 0), new(20, 0))],
            },
        });

        mall.IsWorkingDay(new(2026, 6, 13)).ShouldBeTrue();
        mall.AddWorkingDays(new(2026, 6, 13), 1).ShouldBe(new(2026, 6, 16));
        Local(mall.CloseOf(new(2026, 6, 13))).ShouldBe("2026-06-13 20:00");
    }

    [Fact]
    public void Week_that_never_opens_is_refused() =>
        Should.Throw<ArgumentException>(() => new WorkCalendar(Rules with { Week = new([]) }));

    [Fact]
    public void Overlapping_or_empty_hours_are_refused()
    {
        const DayOfWeek monday = DayOfWeek.Monday;
        Should.Throw<ArgumentException>(() => new WeekHours([(monday, new(new(8, 0), new(12, 0))), (monday, new(new(11, 0), new(15, 0)))]));
        Should.Throw<ArgumentException>(() => new WeekHours([(monday, new(new(8, 0), new(8, 0)))]));
    }
}
