using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;

namespace Adminduk.Web.Tests.Hosting;

public sealed partial class HeaderTests(ShellHost host) : IClassFixture<ShellHost>
{
    [Theory]
    [InlineData("/_gallery")]
    [InlineData("/tidak-ada")]
    [InlineData("/favicon.svg")]
    public async Task Every_answer_carries_the_protective_headers(string address)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "X-Frame-Options").ShouldBe("DENY");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(answer, "Permissions-Policy").ShouldContain("geolocation=()");
        Header(answer, "Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task The_policy_names_no_third_party_and_a_fresh_nonce_each_time()
    {
        var first = Header(await host.Client.GetAsync("/_gallery", TestContext.Current.CancellationToken), "Content-Security-Policy");
        var second = Header(await host.Client.GetAsync("/_gallery", TestContext.Current.CancellationToken), "Content-Security-Policy");

        first.ShouldNotContain("http");
        first.ShouldNotContain("unsafe");
        first.ShouldNotContain("*");
        NoncePattern().Match(first).Value.ShouldNotBe(NoncePattern().Match(second).Value);
    }

    [Theory]
    [InlineData("/_gallery")]
    [InlineData("/_gallery/lacak")]
    [InlineData("/_gallery/petugas")]
    public async Task Pages_hold_nothing_the_policy_would_refuse(string address)
    {
        var page = await host.PageAsync(address);

        page.QuerySelectorAll("[style], style:not([nonce]), script:not([src])").ShouldBeEmpty();
        page.QuerySelectorAll("*").SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        page.QuerySelectorAll("link[href], script[src], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ShouldAllBe(a => a.StartsWith('/'));
    }

    [Fact]
    public async Task Strict_transport_is_asked_for_outside_development_only()
    {
        await using var production = host.WithWebHostBuilder(web => web.UseEnvironment("Production"));
        var client = production.CreateClient(new() { BaseAddress = new Uri("https://loket.example") });

        var answer = await client.GetAsync("/tidak-ada", TestContext.Current.CancellationToken);
        var development = await host.Client.GetAsync("/tidak-ada", TestContext.Current.CancellationToken);

        answer.Headers.Contains("Strict-Transport-Security").ShouldBeTrue();
        development.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/_gallery")]
    [InlineData("/_gallery/petugas")]
    public async Task The_gallery_has_no_address_outside_development(string address)
    {
        await using var production = host.WithWebHostBuilder(web => web.UseEnvironment("Production"));

        var answer = await production.CreateClient().GetAsync(address, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));

    [GeneratedRegex("nonce-[A-Za-z0-9+/=]+")]
    private static partial Regex NoncePattern();
}
