using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Hosting;

namespace Adminduk.Web.Commands;

/// <summary>One call of a verb: its words and options, the set-up, and where it speaks.</summary>
/// <param name="Words">Words after the verb that are no options.</param>
/// <param name="Options">Options given, without the two dashes; an option without value holds an empty text.</param>
/// <param name="Around">Where it speaks, and the set-up.</param>
internal sealed record Invocation(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options, Surroundings Around)
{
    /// <summary>Results.</summary>
    public TextWriter Output => Around.Output;

    /// <summary>Progress and reasons.</summary>
    public TextWriter Messages => Around.Messages;

    /// <summary>The command line as it came, without the verb; the server hands it on.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];

    /// <summary>Settings of file and variables.</summary>
    public IConfiguration Configuration => Around.Configuration;

    /// <summary>True when the option was given.</summary>
    public bool Has(string option) => Options.ContainsKey(option);

    /// <summary>The value of an option, or null.</summary>
    public string? ValueOf(string option) => Options.GetValueOrDefault(option);

    /// <summary>The set-up.</summary>
    /// <exception cref="InstallationFaultException">It has faults.</exception>
    public Installation Installation() => InstallationReader.Read(Configuration);

    /// <summary>All capabilities in a container of their own, without the web. The database is as it is: not migrated.</summary>
    public ServiceProvider Services(Action<IServiceCollection>? add = null)
    {
        var services = new ServiceCollection()
            .AddLogging(log => log.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning))
            .AddSingleton(Configuration)
            .AddAdmindukCore(Installation(), InstallationReader.Messages(Configuration));
        services.AddAdmindukOrganisation();
        add?.Invoke(services);
        return services.BuildServiceProvider();
    }

    /// <summary>Says why not, one reason a line.</summary>
    public int Refuse(IEnumerable<Error> errors)
    {
        foreach (var error in errors) Messages.WriteLine(error.Message);
        return ExitCode.Refused;
    }
}
