using Adminduk.Web.Tests.Hosting;

namespace Adminduk.Web.Tests.TagHelpers;

public sealed class SummaryTests(ShellHost host) : IClassFixture<ShellHost>
{
    [Fact]
    public async Task Errors_are_listed_in_the_order_of_the_page_and_lead_to_their_fields()
    {
        var answer = await host.PostAsync("/_gallery", ("Nik", "12"));
        var page = await ShellHost.ParseAsync(answer);

        ((int)answer.StatusCode).ShouldBe(400);
        var links = page.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")![1..]).ToList();
        links.ShouldBe(["Nik", "Weight", "Whom", "Papers", "District", "Village", "FamilyCard", "Reason", "Agreed"]);
        links.ShouldAllBe(id => page.GetElementById(id) != null);
        page.Title!.ShouldStartWith("Perlu diperbaiki:");
        page.QuerySelector("[name=Nik]")!.GetAttribute("value").ShouldBe("12");
    }

    [Fact]
    public async Task A_page_without_errors_has_no_summary() =>
        (await host.PageAsync("/_gallery")).QuerySelector(".govuk-error-summary").ShouldBeNull();
}
