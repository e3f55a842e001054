using Adminduk.Core.Files.Uploads;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Files;

/// <summary>Registers the file store and what checks uploads.</summary>
public static class FileServices
{
    /// <summary>Adds the store under the data folder, opened at first use, and the intake of uploads.</summary>
    /// <param name="services">The container.</param>
    /// <param name="dataFolder">The installation's data folder.</param>
    /// <param name="antivirus">Address of clamd (<c>host:port</c> or the path of its socket), or null to scan nothing.</param>
    public static IServiceCollection AddAdmindukFiles(this IServiceCollection services, string dataFolder, string? antivirus = null)
    {
        services.AddSingleton<IFileStore>(p => LocalFileStore.Open(dataFolder, p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IVirusScanner>(string.IsNullOrWhiteSpace(antivirus) ? new NoVirusScanner() : new ClamdScanner(antivirus));
        services.AddSingleton<UploadIntake>();
        return services;
    }
}
