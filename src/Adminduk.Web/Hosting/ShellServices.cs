using Adminduk.Core.Common;
using Adminduk.Web.Shell;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Adminduk.Web.Hosting;

/// <summary>The frame's services, each only when nobody registered a better one.</summary>
public static class ShellServices
{
    /// <summary>Registers the default frame, texts, formats and clock.</summary>
    public static WebApplicationBuilder AddShell(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ShellOptions>().BindConfiguration(ShellOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(MakeClock);
        services.TryAddSingleton<TextAccessor>();
        services.TryAddSingleton<Formats>();
        services.TryAddScoped<IShell, ConfiguredShell>();
        return builder;
    }

    private static OfficeClock MakeClock(IServiceProvider services) => new(
        services.GetRequiredService<TimeProvider>(),
        TimeZoneInfo.FindSystemTimeZoneById(services.GetRequiredService<IOptions<ShellOptions>>().Value.TimeZone));
}
