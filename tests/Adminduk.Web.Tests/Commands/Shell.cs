using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Adminduk.Web.Commands;
using Microsoft.Extensions.Configuration;

namespace Adminduk.Web.Tests.Commands;

/// <summary>Runs command lines as a shell would, over an office's database and folder.</summary>
internal sealed class Shell(TestOffice office, params (string Key, string Value)[] settings)
{
    public string Output { get; private set; } = "";

    public string Messages { get; private set; } = "";

    public async Task<int> RunAsync(params string[] arguments)
    {
        CultureInfo.CurrentUICulture = Texts.Indonesian;
        CultureInfo.CurrentCulture = Texts.Indonesian;
        await using StringWriter output = new(), messages = new();
        var configuration = new ConfigurationManager
        {
            ["Adminduk:Database"] = office.Connection,
            ["Adminduk:DataFolder"] = office.Folder,
        };
        foreach (var (key, value) in settings) configuration[$"Adminduk:{key}"] = value;
        var code = await CommandLine.RunAsync(arguments, new Surroundings(output, messages) { Configuration = configuration }, CancellationToken.None);
        (Output, Messages) = (output.ToString(), messages.ToString());
        return code;
    }
}
