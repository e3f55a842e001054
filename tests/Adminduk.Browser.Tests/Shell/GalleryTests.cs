using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Adminduk.Browser.Tests.Shell;

public sealed class GalleryTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, int> Pages => new MatrixTheoryData<string, int>(["/_gallery", "/_gallery/lacak", "/_gallery/petugas", "/_gallery/kasus"], [1280, 360]);

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_part_is_accessible_and_fits_the_width(string address, int width)
    {
        var page = await site.PageAsync(width);
        var faults = Faults(page);

        await page.GotoAsync(address);
        await Pictures.TakeAsync(page, address.Replace('/', '_'));

        (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(' ', v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        faults.ShouldBeEmpty();
    }

    [Theory, InlineData(1280), InlineData(360)]
    public async Task Errors_take_the_focus_and_lead_to_their_fields(int width)
    {
        var page = await site.PageAsync(width);
        await page.GotoAsync("/_gallery");
        await page.FillAsync("#Nik", "12345");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan" }).ClickAsync();
        await page.WaitForSelectorAsync(".govuk-error-summary");
        await Pictures.TakeAsync(page, "_gallery_errors");

        (await page.EvaluateAsync<bool>("document.activeElement.matches('[data-error-summary]')")).ShouldBeTrue();
        await page.ClickAsync(".govuk-error-summary a[href='#Whom']");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("Whom");
        (await page.InputValueAsync("#Nik")).ShouldBe("12345");
        (await page.RunAxe()).Violations.Select(v => v.Id).ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_works_without_script()
    {
        var page = await site.PageAsync(360, script: false);
        await page.GotoAsync("/_gallery");
        await page.FillAsync("#Nik", "12345");
        await page.ClickAsync("text=Lanjutkan");

        (await page.Locator(".govuk-error-summary").IsVisibleAsync()).ShouldBeTrue();
        (await page.InputValueAsync("#Nik")).ShouldBe("12345");
    }

    [Fact]
    public async Task Targets_are_large_enough_for_a_finger()
    {
        var page = await site.PageAsync(360);
        await page.GotoAsync("/_gallery");

        (await page.RunAxe(new() { RunOnly = new() { Type = "rule", Values = ["target-size"] }, Rules = new() { ["target-size"] = new() { Enabled = true } } }))
            .Violations.SelectMany(v => v.Nodes).Select(n => n.Html).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keys_walk_the_list_and_reach_the_search_box()
    {
        var page = await site.PageAsync();
        await page.GotoAsync("/_gallery/petugas");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        (await page.Locator("tr[data-current]").InnerTextAsync()).ShouldContain("KK-000124");
        await page.Keyboard.PressAsync("k");
        (await page.Locator("tr[data-current]").InnerTextAsync()).ShouldContain("KK-000123");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("jk/");
        (await page.InputValueAsync("#cari")).ShouldBe("jk/");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync("/_gallery/kasus");
    }

    [Fact]
    public async Task The_first_tab_offers_the_way_past_the_frame()
    {
        var page = await site.PageAsync();
        await page.GotoAsync("/_gallery/petugas");
        await page.Keyboard.PressAsync("Tab");

        (await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).ShouldBe("#isi");
        await Pictures.TakeAsync(page, "_gallery_skip");
    }

    private static List<string> Faults(IPage page)
    {
        List<string> faults = [];
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                faults.Add(message.Text);
        };
        page.PageError += (_, fault) => faults.Add(fault);
        return faults;
    }
}
