using Adminduk.Core.Data;
using Microsoft.Extensions.Configuration.Memory;

namespace Adminduk.Web.Hosting;

/// <summary>Lays the ground of the web host: set-up, addresses and everything behind the pages.</summary>
public static class InstallationServices
{
    // Frameworks speak of every query and request; an office sets Logging:LogLevel where it wants to read that.
    // Assets are served as the build compressed them; watching them for changes would send them at full size.
    private static readonly Dictionary<string, string?> Defaults = new(StringComparer.Ordinal)
    {
        ["Logging:LogLevel:Microsoft"] = nameof(LogLevel.Warning),
        ["ReloadStaticAssetsAtRuntime"] = "false",
    };

    /// <summary>Reads the set-up and registers all capabilities.</summary>
    /// <exception cref="InstallationFaultException">The set-up has faults.</exception>
    public static WebApplicationBuilder AddInstallation(this WebApplicationBuilder builder)
    {
        InstallationSource.AddTo(builder.Configuration);
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        var installation = InstallationReader.Read(builder.Configuration);
        _ = Task.Run(() => Database.AnticipateModel(installation.Database));
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null) builder.WebHost.UseUrls([.. installation.Urls]);
        builder.Services.AddAdmindukCore(installation, InstallationReader.Messages(builder.Configuration));
        return builder;
    }
}
