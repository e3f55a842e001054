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
        var values = settings.Select(s => KeyValuePair.Create<string, string?>($"Adminduk:{s.Key}", s.Value))
            .Prepend(KeyValuePair.Create<string, string?>("Adminduk:Database", office.Connection))
            .Prepend(KeyValuePair.Create<string, string?>("Adminduk:DataFolder", office.Folder));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        var code = await CommandLine.RunAsync(arguments, new Surroundings(output, messages) { Configuration = configuration }, CancellationToken.None);
        (Output, Messages) = (output.ToString(), messages.ToString());
        return code;
    }
}
