using System.Net;
using Adminduk.Core.Calendars;
using Adminduk.Web.Tests.Accounts;

namespace Adminduk.Web.Tests.Calendars;

/// <summary>The administrator keeps holidays and opening hours; promises count by them at once.</summary>
public sealed class CalendarPageTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task A_holiday_is_entered_counts_at_once_and_is_taken_out_with_a_reason()
    {
        var admin = await office.SignInAsync("admin");
        var day = new DateOnly(2027, 8, 17);

        var saved = await admin.PostAsync(
            "/kelola/kalender?tahun=2027", ("Date.Day", "17"), ("Date.Month", "8"), ("Date.Year", "2027"), ("Name", "Hari Kemerdekaan"), ("Kind", "National"), ("Source", "SKB 2027"));

        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CalendarAsync()).IsWorkingDay(day).ShouldBeFalse();
        (await admin.PageAsync("/kelola/kalender?tahun=2027")).Body!.TextContent.ShouldContain("Hari Kemerdekaan");

        (await admin.PostAsync("/kelola/kalender?tahun=2027&handler=Remove", ("day", "2027-08-17"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await admin.PostAsync("/kelola/kalender?tahun=2027&handler=Remove", ("day", "2027-08-17"), ("Reason", "Salah ketik"));
        (await CalendarAsync()).IsWorkingDay(day).ShouldBeTrue();
    }

    [Fact]
    public async Task A_year_is_declared_complete_only_with_its_decree_and_some_holidays()
    {
        var admin = await office.SignInAsync("admin");

        (await admin.PostAsync("/kelola/kalender?tahun=2028&handler=Complete", ("Source", ""))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await admin.PostAsync("/kelola/kalender?tahun=2028&handler=Complete", ("Source", "SKB 2028"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await admin.PageAsync("/kelola/kalender?tahun=2028")).Body!.TextContent.ShouldContain("belum dinyatakan lengkap");
    }

    [Fact]
    public async Task Wrong_dates_and_hours_are_told_beside_their_fields_and_keep_what_was_typed()
    {
        var admin = await office.SignInAsync("admin");

        var date = await Visitor.ReadAsync(await admin.PostAsync("/kelola/kalender", ("Date.Day", "31"), ("Date.Month", "2"), ("Date.Year", "2026"), ("Name", "Libur"), ("Source", "SKB")));
        date.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("31-2-2026");
        date.QuerySelector("input[name=Name]")!.GetAttribute("value").ShouldBe("Libur");

        var week = await Visitor.ReadAsync(await admin.PostAsync("/kelola/kalender/jam?handler=Week", ("day-1", "pagi sampai sore")));
        week.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Senin");
        week.QuerySelector("input[name=day-1]")!.GetAttribute("value").ShouldBe("pagi sampai sore");

        (await admin.PostAsync("/kelola/kalender/jam?handler=CutOff", ("CutOff", "sore"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await admin.PostAsync("/kelola/kalender/jam?handler=Day", ("Span", "08.00-11.00"), ("Reason", "x"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Hours_of_a_period_a_day_and_the_cut_off_are_kept()
    {
        var admin = await office.SignInAsync("admin");

        (await admin.PostAsync(
            "/kelola/kalender/jam?handler=Period", ("Name", "Ramadan 1448 H"), ("From.Day", "8"), ("From.Month", "2"), ("From.Year", "2027"), ("To.Day", "9"), ("To.Month", "3"), ("To.Year", "2027"),
            ("day-1", "08.00-15.00"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.PostAsync(
            "/kelola/kalender/jam?handler=Day", ("Day.Day", "6"), ("Day.Month", "2"), ("Day.Year", "2027"), ("Span", "08.00-11.30"), ("Reason", "Jemput bola"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.PostAsync("/kelola/kalender/jam?handler=CutOff", ("CutOff", "14.30"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var calendar = await CalendarAsync();
        calendar.HoursOn(new DateOnly(2027, 2, 15)).ShouldBe([new WorkSpan(new(8, 0), new(15, 0))]);
        calendar.HoursOn(new DateOnly(2027, 2, 16)).ShouldBeEmpty();
        calendar.HoursOn(new DateOnly(2027, 2, 6)).ShouldBe([new WorkSpan(new(8, 0), new(11, 30))]);
        var page = await admin.PageAsync("/kelola/kalender/jam");
        page.Body!.TextContent.ShouldContain("Ramadan 1448 H");
        page.QuerySelector("input[name=CutOff]")!.GetAttribute("value").ShouldBe("14.30");
    }

    [Theory, InlineData("loket"), InlineData("kasi"), InlineData("kadis")]
    public async Task Other_roles_may_not(string login)
    {
        var visitor = await office.SignInAsync(login);

        foreach (var page in new[] { "/kelola/kalender", "/kelola/kalender/jam" }) (await visitor.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<WorkCalendar> CalendarAsync() => office.DoAsync((CalendarService calendars) => calendars.GetAsync(null, CancellationToken.None).AsTask());
}
