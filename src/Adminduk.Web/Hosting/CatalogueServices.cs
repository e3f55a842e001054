using Adminduk.Web.Shell;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Adminduk.Web.Hosting;

/// <summary>What the web makes of the office's catalogue: its watch and the frame of all pages.</summary>
public static class CatalogueServices
{
    /// <summary>Registers both; before the frame, which takes its names from the profile.</summary>
    public static WebApplicationBuilder AddCatalogue(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<CatalogueWatch>();
        builder.Services.TryAddScoped<IShell, ProfileShell>();
        return builder;
    }
}
