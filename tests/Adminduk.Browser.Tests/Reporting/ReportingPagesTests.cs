using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Adminduk.Browser.Tests.Reporting;

/// <summary>Books, figures, supervision and reports in a real browser.</summary>
public sealed class ReportingPagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    public static TheoryData<string, int> Pages => new MatrixTheoryData<string, int>(
        ["/ringkasan", "/pengawasan", "/laporan/waktu", "/buku/register", "/buku/pengambilan"], [1280, 360]);

    [Theory, MemberData(nameof(Pages))]
    public async Task Each_page_is_accessible_and_fits_the_width(string address, int width)
    {
        var page = await site.PageAsync(width, script: true);
        await DemoSite.SignInAsync(page, "kadis");
        await page.GotoAsync(address);
        await Pictures.TakeAsync(page, address.Replace('/', '_'));

        (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(' ', v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }
}
