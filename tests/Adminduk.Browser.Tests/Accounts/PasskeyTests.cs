using System.Text.Json;
using Adminduk.Core.Organisation;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Adminduk.Browser.Tests.Accounts;

/// <summary>The whole ceremony in a real browser, with the authenticator that Chromium makes up for tests.</summary>
public sealed class PasskeyTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task A_passkey_is_added_signs_in_and_is_removed()
    {
        var page = await site.PageAsync();
        await AddAuthenticatorAsync(page);
        await SignInAsync(page, "kadis");

        await page.GotoAsync("/akun/passkey");
        await page.FillAsync("#new-name", "Ponsel Bu Ratna");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tambahkan passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ponsel Bu Ratna" })).ToBeVisibleAsync();
        await AccessibleAsync(page);

        await page.GotoAsync("/keluar");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Keluar" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/masuk");
        await page.GotoAsync("/masuk?kembali=%2Fakun");
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan passkey" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/akun");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ratna Kumala");

        await page.GotoAsync("/akun/konfirmasi?kembali=%2Fakun%2Fpasskey");
        await page.GetByRole(AriaRole.Button, new() { Name = "Konfirmasi dengan passkey" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/akun/passkey");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Anda belum menyimpan passkey");
    }

    [Fact]
    public async Task A_cancelled_passkey_is_explained()
    {
        var page = await site.PageAsync();
        await AddAuthenticatorAsync(page, verified: false);
        await page.GotoAsync("/masuk");

        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan passkey" }).ClickAsync();

        await Assertions.Expect(page.Locator("form[data-passkey] [role=alert]")).ToContainTextAsync("masuk dengan kata sandi", new() { Timeout = 20_000 });
    }

    [Theory, InlineData("/masuk"), InlineData("/daftar")]
    public async Task Sign_in_pages_work_without_script_and_are_accessible_on_a_phone(string address)
    {
        var page = await site.PageAsync(360);
        await page.GotoAsync(address);
        await AccessibleAsync(page);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);

        var plain = await site.PageAsync(360, script: false);
        await SignInAsync(plain, "loket");
        (await plain.Context.CookiesAsync()).ShouldContain(c => c.Name == "adminduk-masuk" && c.HttpOnly);
    }

    [Theory, InlineData("/akun"), InlineData("/akun/kode"), InlineData("/akun/perangkat"), InlineData("/kelola"), InlineData("/kelola/petugas"), InlineData("/kelola/unit"), InlineData("/kelola/unit/baru")]
    public async Task Account_and_administration_pages_are_accessible(string address)
    {
        var page = await site.PageAsync();
        await SignInAsync(page, "admin");
        await page.GotoAsync(address);
        await Pictures.TakeAsync(page, address.Replace('/', '_'));

        await AccessibleAsync(page);
    }

    private async Task SignInAsync(IPage page, string login)
    {
        await page.GotoAsync("/masuk?kembali=%2Fakun");
        await page.FillAsync("#Login", login);
        await page.FillAsync("#Password", site.Services.GetRequiredService<DemoAccounts>().Preset!.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/akun");
    }

    private static async Task AddAuthenticatorAsync(IPage page, bool verified = true)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = JsonSerializer.SerializeToElement(new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = verified,
                automaticPresenceSimulation = true,
            }),
        });
    }

    private static async Task AccessibleAsync(IPage page) =>
        (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(' ', v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
}
