using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

namespace Adminduk.Browser.Tests;

/// <summary>The application with Bintan's demo staff.</summary>
public sealed class DemoSite : Site
{
    /// <summary>Password and passphrase of all demo accounts.</summary>
    public const string Password = "bukan data sungguhan";

    /// <summary>Signs a demo account in.</summary>
    public static async Task SignInAsync(IPage page, string login)
    {
        await page.GotoAsync("/masuk");
        await page.FillAsync("#Login", login);
        await page.FillAsync("#Password", Password);
        await page.ClickAsync("main form button");
        await Assertions.Expect(page).Not.ToHaveURLAsync("/masuk");
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Adminduk:Demo", "true");
    }
}
