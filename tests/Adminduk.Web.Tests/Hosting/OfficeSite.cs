using Adminduk.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Web.Tests.Hosting;

/// <summary>The whole application over a test office: its database, its folder, its clock, with the demo's accounts.</summary>
/// <param name="office">The office; the caller disposes it after the site.</param>
/// <param name="profile">Office profile.</param>
/// <param name="demo">Whether the demo preset is loaded.</param>
/// <param name="database">Another database than the office's.</param>
public sealed class OfficeSite(TestOffice office, string profile = "bintan", bool demo = true, string? database = null) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Adminduk:Database", database ?? office.Connection);
        builder.UseSetting("Adminduk:DataFolder", office.Folder);
        builder.UseSetting("Adminduk:Profile", profile);
        builder.UseSetting("Adminduk:Demo", demo ? "true" : "false");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(office.Time));
    }
}
