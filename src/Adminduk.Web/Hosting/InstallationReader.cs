using Adminduk.Core.Common;
using Adminduk.Core.Messages;

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
        var options = Bind<AdmindukOptions>(configuration, AdmindukOptions.Section);
        var faults = OptionsProver.Prove(options, Messages(configuration));
        return faults.Count == 0 ? Installation.Of(options) : throw new InstallationFaultException(faults);
    }

    /// <summary>The gateways that a configuration describes.</summary>
    public static MessagingOptions Messages(IConfiguration configuration) => Bind<MessagingOptions>(configuration, MessagingOptions.Section);

    private static T Bind<T>(IConfiguration configuration, string section)
        where T : new()
    {
        try
        {
            return configuration.GetSection(section).Get<T>() ?? new T();
        }
        catch (InvalidOperationException fault)
        {
            throw new InstallationFaultException([Texts.Get("hosting.bad-value", fault.Message)]);
        }
    }
}
