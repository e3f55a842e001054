using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;
using Adminduk.Web.Tests.Hosting;

namespace Adminduk.Web.Tests.TagHelpers;

public sealed class DateTests(ShellHost host) : IClassFixture<ShellHost>
{
    [Theory]
    [InlineData("27", "3", "1985")]
    [InlineData(" 27 ", "03", "1985")]
    [InlineData("27", "Maret", "1985")]
    [InlineData("27", "mar", "1985")]
    [InlineData("27", "March", "1985")]
    public void A_date_is_read_as_people_write_it(string day, string month, string year) =>
        Read(day, month, year).Value.ShouldBe(new DateOnly(1985, 3, 27));

    [Theory]
    [InlineData("27", "", "1985", "shared.date-incomplete")]
    [InlineData("", "3", "1985", "shared.date-incomplete")]
    [InlineData("27", "tiga", "1985", "shared.date-unreadable")]
    [InlineData("27", "3", "85", "shared.date-unreadable")]
    [InlineData("-1", "3", "1985", "shared.date-unreadable")]
    [InlineData("29", "2", "2025", "shared.date-not-real")]
    [InlineData("31", "4", "2025", "shared.date-not-real")]
    [InlineData("1", "13", "2025", "shared.date-not-real")]
    [InlineData("0", "1", "2025", "shared.date-not-real")]
    [InlineData("1", "1", "0000", "shared.date-not-real")]
    public void A_date_that_is_none_is_refused_by_name(string day, string month, string year, string code)
    {
        var error = Read(day, month, year).Error.ShouldNotBeNull();

        error.Code.ShouldBe(code);
        error.Field.ShouldBe("born");
    }

    [Fact]
    public void Nothing_typed_is_no_date() => Read("", " ", "").Value.ShouldBeNull();

    [Fact]
    public void The_leap_day_exists_in_a_leap_year() => Read("29", "2", "2024").Value.ShouldBe(new DateOnly(2024, 2, 29));

    [Fact]
    public async Task A_page_refuses_a_day_that_does_not_exist_and_keeps_its_parts()
    {
        var page = await ShellHost.ParseAsync(await host.PostAsync("/_gallery", ("BirthDate.Day", "31"), ("BirthDate.Month", "2"), ("BirthDate.Year", "2026")));

        page.QuerySelector("#BirthDate-error")!.TextContent.ShouldContain("31-2-2026");
        page.QuerySelector("[name='BirthDate.Day']")!.GetAttribute("value").ShouldBe("31");
        page.QuerySelector(".govuk-error-summary a[href='#BirthDate']").ShouldNotBeNull();
        page.QuerySelector("#BirthDate")!.GetAttribute("name").ShouldBe("BirthDate.Day");
    }

    private static Outcome<DateOnly?> Read(string day, string month, string year) => DatePartsOf(day, month, year).Read("born");

    private static DateParts DatePartsOf(string day, string month, string year) => DateParts.From(
        new Microsoft.AspNetCore.Http.FormCollection(new() { ["born.Day"] = day, ["born.Month"] = month, ["born.Year"] = year }), "born");
}
