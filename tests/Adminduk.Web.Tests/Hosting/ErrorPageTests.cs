using System.Net;
using Adminduk.Core.Common;

namespace Adminduk.Web.Tests.Hosting;

public sealed class ErrorPageTests(ShellHost host) : IClassFixture<ShellHost>
{
    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(507)]
    public async Task Each_status_says_what_happened_and_what_to_do(int status)
    {
        foreach (var language in new[] { "id", "en" })
        {
            var answer = await host.Client.GetAsync($"/galat/{status}?lang={language}", TestContext.Current.CancellationToken);
            var page = await ShellHost.ParseAsync(answer);

            ((int)answer.StatusCode).ShouldBe(status);
            page.QuerySelector("h1")!.TextContent.ShouldNotContain("errors.");
            page.QuerySelectorAll("main p").Length.ShouldBeGreaterThanOrEqualTo(3);
            page.QuerySelector("main")!.TextContent.ShouldNotContain("errors.");
        }
    }

    [Fact]
    public async Task A_fault_of_ours_gives_a_number_to_quote_and_leans_on_nothing()
    {
        var page = await host.PageAsync("/galat/500");

        page.QuerySelector("main .adm-number")!.TextContent.Length.ShouldBe(8);
        page.QuerySelector(".adm-footer").ShouldBeNull();
    }

    [Fact]
    public async Task A_post_without_its_token_is_refused_in_plain_words()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Nik", "1")]);

        var answer = await host.Client.PostAsync("/_gallery", form, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ShellHost.ParseAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe(Texts.Find("errors.400-heading", Texts.Indonesian));
    }

    [Fact]
    public async Task Machines_get_no_error_page()
    {
        var answer = await host.Client.GetAsync("/api/v1/tidak-ada", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<html");
    }
}
