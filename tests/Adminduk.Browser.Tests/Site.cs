using Adminduk.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace Adminduk.Browser.Tests;

/// <summary>The application on a free port, and a browser beside it.</summary>
public class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    // By name, because passkeys belong to a name and never to a number.
    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/').Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = Environment.UserName == "root" ? ["--no-sandbox", "--disable-dev-shm-usage"] : ["--disable-dev-shm-usage"],
        });
    }

    /// <summary>A page of its own, as wide as asked, as people in Jakarta use it.</summary>
    public async Task<IPage> PageAsync(int width = 1280, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = 800 },
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        await base.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Adminduk:DataFolder", TestFolders.Make());
        builder.UseSetting("Adminduk:Shell:OfficeName", "Disdukcapil Kabupaten Bintan");
        builder.UseSetting("Adminduk:Shell:Demo", "true");
        builder.UseSetting("Adminduk:Shell:FooterLines:0", "Jl. Tata Bumi Km 20, Bandar Seri Bentan");
        builder.UseSetting("Adminduk:Shell:Channels:Telepon 0771 000000", "tel:+62771000000");
    }
}
