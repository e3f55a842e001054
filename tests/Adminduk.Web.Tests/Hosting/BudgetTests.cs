using System.IO.Compression;

namespace Adminduk.Web.Tests.Hosting;

public sealed class BudgetTests(ShellHost host) : IClassFixture<ShellHost>
{
    private const int FirstVisit = 60_000;
    private const int Scripts = 15_000;

    [Theory]
    [InlineData("/_gallery")]
    [InlineData("/_gallery/lacak")]
    public async Task A_residents_first_visit_fits_a_slow_link(string address)
    {
        var page = await host.PageAsync(address);
        var bytes = await CompressedAsync(address) + await TypefaceAsync();
        foreach (var part in page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]"))
            bytes += await CompressedAsync(part.GetAttribute("href") ?? part.GetAttribute("src")!);

        bytes.ShouldBeLessThan(FirstVisit);
    }

    [Theory]
    [InlineData("/_gallery", Scripts)]
    [InlineData("/_gallery/petugas", 80_000)]
    public async Task Scripts_stay_small(string address, int limit)
    {
        var page = await host.PageAsync(address);
        var bytes = 0L;
        foreach (var script in page.QuerySelectorAll("script[src]"))
            bytes += await CompressedAsync(script.GetAttribute("src")!);

        bytes.ShouldBeInRange(1, limit);
    }

    [Fact]
    public async Task The_typeface_is_one_small_file_kept_for_a_year()
    {
        var answer = await host.Client.GetAsync(await TypefaceAddressAsync(), TestContext.Current.CancellationToken);

        (await TypefaceAsync()).ShouldBeLessThan(20_000);
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("font/woff2");
    }

    [Fact]
    public async Task No_style_sheet_names_the_emblems_or_typeface_of_another_government()
    {
        foreach (var name in new[] { "resident", "staff" })
        {
            var css = await host.Client.GetStringAsync($"/assets/{name}.css", TestContext.Current.CancellationToken);
            css.ShouldNotContain("GDS Transport");
            css.ShouldNotContain("crest");
            css.ShouldNotContain("crown");
            css.ShouldNotContain("//fonts.");
        }
    }

    private async Task<string> TypefaceAddressAsync()
    {
        var css = await host.Client.GetStringAsync("/assets/resident.css", TestContext.Current.CancellationToken);
        var at = css.IndexOf("fonts/", StringComparison.Ordinal);
        return "/assets/" + css[at..(css.IndexOf(".woff2", at, StringComparison.Ordinal) + 6)];
    }

    private async Task<long> TypefaceAsync() =>
        (await host.Client.GetByteArrayAsync(await TypefaceAddressAsync(), TestContext.Current.CancellationToken)).Length;

    private async Task<long> CompressedAsync(string address)
    {
        var bytes = await host.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
        using var small = new MemoryStream();
        await using (var gzip = new GZipStream(small, CompressionLevel.Optimal, leaveOpen: true))
            await gzip.WriteAsync(bytes, TestContext.Current.CancellationToken);
        return small.Length;
    }
}
