using Microsoft.AspNetCore.Hosting;

namespace Adminduk.Browser.Tests;

/// <summary>The application with Bintan's demo staff.</summary>
public sealed class DemoSite : Site
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Adminduk:Demo", "true");
    }
}
