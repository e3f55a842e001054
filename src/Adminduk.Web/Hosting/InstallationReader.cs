using Adminduk.Core.Common;

namespace Adminduk.Web.Hosting;

/// <summary>Reads and proves the set-up.</summary>
public static class InstallationReader
{
    /// <summary>File and variables, for verbs that have no web host.</summary>
    public static IConfigurationRoot Configuration()
    {
        var configuration = new ConfigurationManager();
        InstallationSource.AddTo(configuration);
        return configuration;
    }

    /// <summary>The set-up that a configuration describes.</summary>
    /// <exception cref="InstallationFaultException">It has faults; all are named.</exception>
    public static Installation Read(IConfiguration configuration)
    {
        AdmindukOptions options;
        try
        {
            options = configuration.GetSection(AdmindukOptions.Section).Get<AdmindukOptions>() ?? new AdmindukOptions();
        }
        catch (InvalidOperationException fault)
        {
            throw new InstallationFaultException([Texts.Get("hosting.bad-value", fault.Message)]);
        }

        var faults = OptionsProver.Prove(options);
        return faults.Count == 0 ? Installation.Of(options) : throw new InstallationFaultException(faults);
    }
}
