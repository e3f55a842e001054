using Microsoft.Extensions.Configuration.Memory;

namespace Adminduk.Web.Hosting;

/// <summary>Lays the ground of the web host: set-up, addresses and everything behind the pages.</summary>
public static class InstallationServices
{
    // Frameworks speak of every query and request; an office sets Logging:LogLevel where it wants to read that.
    private static readonly Dictionary<string, string?> QuietLog = new(StringComparer.Ordinal) { ["Logging:LogLevel:Microsoft"] = nameof(LogLevel.Warning) };

    /// <summary>Reads the set-up and registers all capabilities.</summary>
    /// <exception cref="InstallationFaultException">The set-up has faults.</exception>
    public static WebApplicationBuilder AddInstallation(this WebApplicationBuilder builder)
    {
        InstallationSource.AddTo(builder.Configuration);
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = QuietLog });
        var installation = InstallationReader.Read(builder.Configuration);
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null) builder.WebHost.UseUrls([.. installation.Urls]);
        builder.Services.AddAdmindukCore(installation, InstallationReader.Messages(builder.Configuration));
        return builder;
    }
}
