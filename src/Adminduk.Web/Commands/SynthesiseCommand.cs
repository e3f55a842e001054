using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Synthesis;

namespace Adminduk.Web.Commands;

/// <summary>Fills an empty register with a made-up population.</summary>
internal sealed class SynthesiseCommand : ICommand
{
    public string Name => "synthesise residents";

    public IReadOnlyDictionary<string, bool> Options { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["regency"] = true, ["count"] = true, ["seed"] = true };

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        if (Read(call) is not { } asked)
        {
            await call.Messages.WriteLineAsync(Texts.Get("commands.synthesise-options"));
            return ExitCode.WrongUse;
        }

        Directory.CreateDirectory(call.Installation().DataFolder);
        await using var services = call.Services();
        await using var scope = services.CreateAsyncScope();
        await Migrator.MigrateAsync(scope.ServiceProvider.GetRequiredService<AdmindukDbContext>(), ct);
        var options = new SynthesisOptions(asked.Regency, asked.Count, asked.Seed, scope.ServiceProvider.GetRequiredService<OfficeClock>().Today);
        var progress = new Progress<int>(done => call.Messages.WriteLine(Texts.Get("commands.synthesise-progress", done)));
        var loaded = await scope.ServiceProvider.GetRequiredService<PopulationLoader>().LoadAsync(Actor.System, options, progress, ct);
        if (!loaded.Ok) return call.Refuse(loaded.Errors);
        await call.Output.WriteLineAsync(Texts.Get("commands.synthesise-done", loaded.Value));
        return ExitCode.Done;
    }

    private static (RegionCode Regency, int Count, int Seed)? Read(Invocation call) =>
        RegionCode.TryParse(call.ValueOf("regency") ?? "", out var regency) && Number(call.ValueOf("count")) is > 0 and var count
            ? (regency, count, Number(call.ValueOf("seed")) ?? 1)
            : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
