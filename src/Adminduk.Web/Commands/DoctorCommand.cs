using Adminduk.Core.Common;
using Adminduk.Web.Doctor;
using Adminduk.Web.Hosting;

namespace Adminduk.Web.Commands;

/// <summary>Says what is wrong with a set-up and how to mend it; changes nothing.</summary>
internal sealed class DoctorCommand : ICommand
{
    public string Name => "doctor";

    public IReadOnlyDictionary<string, bool> Options { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["passphrase-file"] = true };

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        var passphrase = call.ValueOf("passphrase-file") is { } file ? (await File.ReadAllTextAsync(file, ct)).Trim() : null;
        await using var services = call.Services();
        await using var scope = services.CreateAsyncScope();
        var patient = new Patient(call.Installation(), InstallationReader.Messages(call.Configuration), scope.ServiceProvider, passphrase);
        var counts = new int[3];
        await foreach (var finding in Checkup.RunAsync(patient, ct))
        {
            counts[(int)finding.Level]++;
            await call.Output.WriteLineAsync($"{Mark(finding.Level),-12}{finding.Words}");
        }

        await call.Output.WriteLineAsync(Texts.Get("commands.doctor-sum", counts[0], counts[1], counts[2]));
        return counts[(int)FindingLevel.Fault] == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static string Mark(FindingLevel level) => level switch
    {
        FindingLevel.Good => Texts.Get("commands.doctor-good"),
        FindingLevel.Warning => Texts.Get("commands.doctor-warning"),
        _ => Texts.Get("commands.doctor-fault"),
    };
}
