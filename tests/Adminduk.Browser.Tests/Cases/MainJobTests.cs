using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Adminduk.Browser.Tests.Cases;

/// <summary>The main job as people do it: asked for on a phone, carried through the office, signed, fetched, and to be seen by its owner.</summary>
public sealed class MainJobTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string Apply = "/layanan/kartu-keluarga/ajukan";
    private static int taken;

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_request_from_a_phone_becomes_a_signed_card_in_its_owners_hands(bool script)
    {
        var resident = await site.PageAsync(360, script);
        var head = await HeadAsync();
        await ApplyAsync(resident, head);
        var number = await resident.Locator(".govuk-panel .adm-number").InnerTextAsync();
        await resident.ClickAsync("main a[href^='/lacak/']");
        await Expect(resident.Locator("h1")).ToHaveTextAsync(number);

        var counter = await OfficerAsync("loket");
        await counter.GotoAsync($"/cari?q={number}");
        var address = new Uri(counter.Url).AbsolutePath;
        await ProceedAsync(counter, address);
        await TickAsync(counter, address);
        await ProceedAsync(counter, address);
        var officer = await OfficerAsync("petugas");
        await ProceedAsync(officer, address);
        foreach (var superior in new[] { "kasi", "kabid" }) await ProceedAsync(await OfficerAsync(superior), address);
        await ProceedAsync(await OfficerAsync("kadis"), address, page => page.FillAsync("[name=passphrase]", DemoSite.Password));
        await ProceedAsync(officer, address);
        await ProceedAsync(counter, address, page => HandOverAsync(page, number, head.Name));
        await ProceedAsync(counter, address, DrawSignatureAsync);

        await Expect(counter.Locator("main")).ToContainTextAsync(number);
        await resident.ReloadAsync();
        var card = await resident.APIRequest.GetAsync((await resident.Locator("a[href*='/dokumen/']").GetAttributeAsync("href"))!);
        card.Headers["content-type"].ShouldBe("application/pdf");
        (await resident.Locator("dd .adm-tag").First.InnerTextAsync()).ShouldBe("Selesai");
        await Pictures.TakeAsync(resident, $"selesai-{script}");
    }

    // Each run asks for another family of the demo, one that has no request yet.
    private async Task<Resident> HeadAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdmindukDbContext>();
        return await db.Residents.AsNoTracking()
            .Where(r => r.Relationship == Relationship.Head && r.Status == ResidentStatus.Active && !db.Cases.Any(c => c.FamilyId == r.FamilyId || c.ResidentId == r.Id))
            .OrderBy(r => r.Nik).Skip(Interlocked.Increment(ref taken)).FirstAsync();
    }

    private async Task<IPage> OfficerAsync(string login)
    {
        var page = await site.PageAsync();
        await DemoSite.SignInAsync(page, login);
        return page;
    }

    private static async Task ApplyAsync(IPage page, Resident head)
    {
        await page.GotoAsync(Apply);
        while (!page.Url.EndsWith("/selesai", StringComparison.Ordinal))
        {
            var before = page.Url;
            foreach (var (name, value) in AnswersOf(head))
            {
                if (await page.Locator($"input[name='{name}']").CountAsync() == 1) await page.FillAsync($"input[name='{name}']", value);
            }

            foreach (var choice in new[] { "[name=kind][value=lost]", "[name=newcomer][value=no]", "[name=data-differ][value=no]" })
            {
                if (await page.Locator(choice).CountAsync() == 1) await page.CheckAsync(choice);
            }

            await page.Locator("main form button").Last.ClickAsync();
            await Expect(page).Not.ToHaveURLAsync(before);
        }
    }

    private static Dictionary<string, string> AnswersOf(Resident head) => new()
    {
        ["nik"] = head.Nik,
        ["name"] = head.Name,
        ["birth-date.Day"] = $"{head.BirthDate.Day}",
        ["birth-date.Month"] = $"{head.BirthDate.Month}",
        ["birth-date.Year"] = $"{head.BirthDate.Year}",
        ["phone"] = "0812 3456 7890",
    };

    private static async Task TickAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        foreach (var right in await page.Locator("input[type=radio][value=Accepted]").AllAsync()) await right.CheckAsync();
        foreach (var detail in await page.Locator("input[name^='detail:']").AllAsync()) await detail.FillAsync("No. 1");
        await page.Locator("form[action*='handler=Items'] button").Last.ClickAsync();
        await Expect(page.Locator(".adm-notice--success")).ToBeVisibleAsync();
    }

    private static async Task ProceedAsync(IPage page, string address, Func<IPage, Task>? fill = null)
    {
        await page.GotoAsync(address);
        if (fill is not null) await fill(page);
        await page.ClickAsync("form[action*='handler=Proceed'] > button");
        await Expect(page.Locator(".adm-notice--success")).ToContainTextAsync("selesai");
    }

    private static async Task HandOverAsync(IPage page, string number, string name)
    {
        await page.FillAsync("[name=receipt]", number);
        await page.FillAsync("[name=receiver-name]", name);
        await page.CheckAsync("[name=receiver-kind][value=self]");
    }

    private static async Task DrawSignatureAsync(IPage page)
    {
        await page.Locator("canvas").ScrollIntoViewIfNeededAsync();
        var canvas = (await page.Locator("canvas").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(canvas.X + 40, canvas.Y + 40);
        await page.Mouse.DownAsync();
        foreach (var x in new[] { 80, 120, 160, 200 }) await page.Mouse.MoveAsync(canvas.X + x, canvas.Y + 40 + (x % 50));
        await page.Mouse.UpAsync();
        await Expect(page.Locator("[data-signature-value]")).Not.ToHaveValueAsync("");
    }
}
