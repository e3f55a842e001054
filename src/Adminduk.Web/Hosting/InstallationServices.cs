namespace Adminduk.Web.Hosting;

/// <summary>Lays the ground of the web host: set-up, addresses and everything behind the pages.</summary>
public static class InstallationServices
{
    /// <summary>Reads the set-up and registers all capabilities.</summary>
    /// <exception cref="InstallationFaultException">The set-up has faults.</exception>
    public static WebApplicationBuilder AddInstallation(this WebApplicationBuilder builder)
    {
        InstallationSource.AddTo(builder.Configuration);
        var installation = InstallationReader.Read(builder.Configuration);
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null) builder.WebHost.UseUrls([.. installation.Urls]);
        builder.Services.AddAdmindukCore(installation, InstallationReader.Messages(builder.Configuration));
        return builder;
    }
}
