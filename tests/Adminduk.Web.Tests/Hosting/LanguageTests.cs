namespace Adminduk.Web.Tests.Hosting;

public sealed class LanguageTests(ShellHost host) : IClassFixture<ShellHost>
{
    [Fact]
    public async Task Indonesian_is_spoken_unless_asked_otherwise_whatever_the_browser_prefers()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tidak-ada");
        request.Headers.Add("Accept-Language", "en-GB");

        var page = await ShellHost.ParseAsync(await host.Client.SendAsync(request, TestContext.Current.CancellationToken));

        page.DocumentElement.GetAttribute("lang").ShouldBe("id");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Halaman tidak ditemukan");
    }

    [Fact]
    public async Task English_is_asked_for_in_the_address_and_remembered()
    {
        var answer = await host.Client.GetAsync("/tidak-ada?lang=en", TestContext.Current.CancellationToken);
        var page = await ShellHost.ParseAsync(answer);

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Page not found");
        answer.Headers.GetValues("Set-Cookie").ShouldContain(c => c.StartsWith("adminduk-lang=en", StringComparison.Ordinal) && c.Contains("httponly"));
    }

    [Fact]
    public async Task The_remembered_language_is_spoken_and_an_unknown_one_is_not()
    {
        (await LanguageWithCookieAsync("en")).ShouldBe("en");
        (await LanguageWithCookieAsync("fr")).ShouldBe("id");
    }

    [Fact]
    public async Task Dates_keep_their_format_and_change_their_names()
    {
        var indonesian = await host.PageAsync("/_gallery");
        var english = await host.PageAsync("/_gallery?lang=en");

        indonesian.Body!.TextContent.ShouldContain("Minggu, 22 November 2026 09.05 WIB");
        english.Body!.TextContent.ShouldContain("Sunday, 22 November 2026 09.05 WIB");
    }

    [Fact]
    public async Task The_switch_leads_back_to_the_same_page_with_its_query()
    {
        var page = await host.PageAsync("/_gallery/petugas?kec=210106&urut=-umur");
        var lost = await host.PageAsync("/tidak-ada?a=1");

        page.QuerySelector(".adm-language a")!.GetAttribute("href").ShouldBe("/_gallery/petugas?kec=210106&urut=-umur&lang=en");
        lost.QuerySelector(".adm-language a")!.GetAttribute("href").ShouldBe("/tidak-ada?a=1&lang=en");
    }

    private async Task<string?> LanguageWithCookieAsync(string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_gallery");
        request.Headers.Add("Cookie", $"adminduk-lang={code}");
        return (await ShellHost.ParseAsync(await host.Client.SendAsync(request, TestContext.Current.CancellationToken))).DocumentElement.GetAttribute("lang");
    }
}
