using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents.Import;

namespace Adminduk.Web.Commands;

/// <summary>Imports residents from a CSV or .xlsx file; goes on where an earlier call was interrupted.</summary>
internal sealed class ImportCommand : ICommand
{
    // A call that was killed holds its place this long.
    private const int MostSecondsToWait = 60;

    public string Name => "import residents";

    public int Words => 1;

    public IReadOnlyDictionary<string, bool> Options { get; } =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["dry-run"] = false, ["map"] = true, ["result"] = true, ["layout"] = true, ["village"] = true, ["codes"] = true };

    public IReadOnlyCollection<string> Repeated { get; } = ["map"];

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        if (call.Words.Count == 0) return Help.WrongUse(call.Messages, Texts.Get("commands.import-which"));
        if (Faults(call) is { } fault) return Help.WrongUse(call.Messages, fault);
        if (!File.Exists(call.Words[0]))
        {
            await call.Messages.WriteLineAsync(Texts.Get("commands.import-no-file", call.Words[0]));
            return ExitCode.Refused;
        }

        Directory.CreateDirectory(call.Installation().DataFolder);
        await using var services = call.Services();
        await using var scope = services.CreateAsyncScope();
        await Migrator.MigrateAsync(scope.ServiceProvider.GetRequiredService<AdmindukDbContext>(), ct);
        return await ImportAsync(call, scope.ServiceProvider, ct);
    }

    private static string? Faults(Invocation call) =>
        Lines(call).FirstOrDefault(m => m.IndexOf('=', StringComparison.Ordinal) <= 0) is { } wrong ? Texts.Get("commands.import-map", wrong)
        : call.ValueOf("layout") is { } layout && Layouts.Named(layout) is null ? Texts.Get("commands.layout", layout, Layouts.Names)
        : call.ValueOf("result") is { } result && !IsXlsx(result) && !result.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Texts.Get("commands.import-result", result)
        : null;

    private static string[] Lines(Invocation call) => (call.ValueOf("map") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<int> ImportAsync(Invocation call, IServiceProvider services, CancellationToken ct)
    {
        var imports = services.GetRequiredService<ImportService>();
        await using var file = new FileStream(call.Words[0], FileMode.Open, FileAccess.Read, FileShare.Read);
        var dryRun = call.Has("dry-run");
        var options = new ImportOptions
        {
            Columns = ColumnChoices.Read(call.ValueOf("map") ?? ""),
            Layout = call.ValueOf("layout") is { } layout ? Layouts.Named(layout) : null,
            Village = call.ValueOf("village") ?? "",
            Codes = call.ValueOf("codes") ?? "",
        };
        var opened = await imports.OpenAsync(Actor.System, file, Path.GetFileName(call.Words[0]), options, dryRun, ct);
        if (!opened.Try(out var import)) return call.Refuse(opened.Errors);
        var begun = import.Stage == ImportStage.Importing;
        var claimed = await ClaimAsync(call, imports, import, dryRun, ct);
        if (!claimed.Ok) return call.Refuse(claimed.Errors);
        if (begun) await call.Messages.WriteLineAsync(Texts.Get("commands.import-resumed", import.Counts.Rows));
        var progress = new ImportLines(call.Messages);
        var worked = await services.GetRequiredService<ImportWorker>().RunAsync(import.Id, file, progress, ct);
        if (!worked.Try(out var done)) return call.Refuse(worked.Errors);
        var result = await WriteResultAsync(call, services.GetRequiredService<ImportReport>(), done, ct);
        return await TellAsync(call, done, result);
    }

    private static async Task<Outcome> ClaimAsync(Invocation call, ImportService imports, ResidentImport import, bool dryRun, CancellationToken ct)
    {
        for (var second = 0; ; second++)
        {
            var claimed = await imports.ClaimAsync(Actor.System, import.Id, dryRun, ct);
            if (claimed.Ok || second == MostSecondsToWait || claimed.Error!.Code != "residents.import-running-same") return claimed;
            if (second == 0) await call.Messages.WriteLineAsync(Texts.Get("commands.import-waiting", MostSecondsToWait));
            await Task.Delay(TimeSpan.FromSeconds(1), ct);
        }
    }

    private static async Task<string?> WriteResultAsync(Invocation call, ImportReport report, ResidentImport import, CancellationToken ct)
    {
        var counts = import.Counts;
        if (call.ValueOf("result") is not { } path)
        {
            if (counts.Faulty + counts.Conflicts + counts.Doubtful == 0) return null;
            path = Path.ChangeExtension(call.Words[0], null) + "-hasil.xlsx";
        }

        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        if (IsXlsx(path)) await report.WriteXlsxAsync(import, file, ct);
        else await report.WriteCsvAsync(import, file, ct);
        return Path.GetFullPath(path);
    }

    private static async Task<int> TellAsync(Invocation call, ResidentImport import, string? result)
    {
        foreach (var line in ImportWords.Of(import)) await call.Output.WriteLineAsync(line);
        if (result is not null) await call.Output.WriteLineAsync(Texts.Get("commands.import-result-file", result));
        return import.Counts is { Faulty: 0, Conflicts: 0 } ? ExitCode.Done : ExitCode.Refused;
    }

    private static bool IsXlsx(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
}
