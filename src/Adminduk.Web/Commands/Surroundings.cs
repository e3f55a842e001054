using Adminduk.Web.Hosting;

namespace Adminduk.Web.Commands;

/// <summary>What lies around a command line: where it speaks, and its settings.</summary>
/// <param name="Output">Results.</param>
/// <param name="Messages">Progress and reasons.</param>
internal sealed record Surroundings(TextWriter Output, TextWriter Messages)
{
    private readonly Lazy<IConfiguration> fromFileAndVariables = new(InstallationReader.Configuration);
    private readonly IConfiguration? given;

    /// <summary>Settings; those of file and variables unless others are given.</summary>
    public IConfiguration Configuration
    {
        get => given ?? fromFileAndVariables.Value;
        init => given = value;
    }
}
