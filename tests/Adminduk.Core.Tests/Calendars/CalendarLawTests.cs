using Adminduk.Core.Calendars;
using FsCheck;
using FsCheck.Fluent;
using static Adminduk.Core.Tests.Calendars.Calendar;

namespace Adminduk.Core.Tests.Calendars;

/// <summary>What must hold for every instant, limit and pause.</summary>
public sealed class CalendarLawTests
{
    private static readonly WorkCalendar Office = Calendar.Office;
    private static readonly DateTime Start = At("2025-01-01 00:00");

    private static readonly Arbitrary<DateTime> Instants = Gen.Choose(0, 2 * 365 * 24 * 60).Select(m => Start.AddMinutes(m)).ToArbitrary();
    private static readonly Arbitrary<int> Counts = Gen.Choose(0, 40).ToArbitrary();
    private static readonly Arbitrary<TimeSpan> Amounts = Gen.Choose(0, 5000).Select(m => TimeSpan.FromMinutes(m)).ToArbitrary();

    private static readonly Arbitrary<Pause[]> Pauses =
        (from at in Instants.Generator
         from minutes in Gen.Choose(0, 20_000)
         select new Pause(at, at.AddMinutes(minutes))).ArrayOf(3).ToArbitrary();

    [Fact]
    public void Due_day_is_a_working_day_and_uses_exactly_the_limit() => Prop.ForAll(Instants, Counts, Pauses, (at, days, pauses) =>
    {
        var due = Office.Due(at, days, pauses);
        return Office.IsWorkingDay(due.Date) && Office.WorkingDaysUsed(due.DayZero, due.Date, pauses) == days;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Later_start_or_longer_limit_is_never_due_earlier() => Prop.ForAll(Instants, Instants, Counts, (a, b, days) =>
    {
        var (early, late) = a <= b ? (a, b) : (b, a);
        return Office.Due(early, days).Date <= Office.Due(late, days).Date && Office.Due(a, days).Date < Office.Due(a, days + 1).Date;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_working_time_and_measuring_it_are_inverse() => Prop.ForAll(Instants, Amounts, (from, amount) =>
        Office.WorkingTime(from, Office.AddWorkingTime(from, amount)) == amount).QuickCheckThrowOnFailure();

    [Fact]
    public void Working_time_adds_up_over_any_moment_between() => Prop.ForAll(Instants, Instants, Instants, (a, b, c) =>
    {
        DateTime[] t = [.. new[] { a, b, c }.Order()];
        return Office.WorkingTime(t[0], t[2]) == Office.WorkingTime(t[0], t[1]) + Office.WorkingTime(t[1], t[2]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Pauses_never_lengthen_working_time_nor_shorten_the_due_date() => Prop.ForAll(Instants, Counts, Pauses, (from, days, pauses) =>
    {
        var due = Office.Due(from, days, pauses);
        return Office.WorkingTime(from, due.Instant, pauses) <= Office.WorkingTime(from, due.Instant) && due.Date >= Office.Due(from, days).Date;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_of_pauses_does_not_matter() => Prop.ForAll(Instants, Pauses, (from, pauses) =>
        Office.WorkingTime(from, from.AddDays(30), pauses) == Office.WorkingTime(from, from.AddDays(30), [.. pauses.Reverse()])).QuickCheckThrowOnFailure();
}
