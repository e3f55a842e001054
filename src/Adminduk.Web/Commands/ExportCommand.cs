using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Export;

namespace Adminduk.Web.Commands;

/// <summary>Writes the residents of an area to a file for another system.</summary>
internal sealed class ExportCommand : ICommand
{
    public string Name => "export residents";

    public int Words => 1;

    public IReadOnlyDictionary<string, bool> Options { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["layout"] = true, ["area"] = true, ["reason"] = true };

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        if (call.Words.Count == 0 || !(IsCsv(call) || IsXlsx(call)) || call.ValueOf("layout") is not { } named || call.ValueOf("reason") is not { } reason)
            return Help.WrongUse(call.Messages, Texts.Get("commands.export-which"));
        if (Layouts.Named(named) is not { } layout) return Help.WrongUse(call.Messages, Texts.Get("commands.layout", named, Layouts.Names));
        await using var services = call.Services();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdmindukDbContext>();
        await Migrator.MigrateAsync(db, ct);
        var area = RegionCode.OfRegency(db.Regency);
        if (call.ValueOf("area") is { } typed && !RegionCode.TryParse(typed, out area)) return Help.WrongUse(call.Messages, Texts.Get("commands.export-area", typed));
        return await WriteAsync(call, scope.ServiceProvider.GetRequiredService<RegisterExport>(), new ExportRequest(area, layout, IsCsv(call), reason), ct);
    }

    // A file that is not whole never has the name that was asked for.
    private static async Task<int> WriteAsync(Invocation call, RegisterExport export, ExportRequest request, CancellationToken ct)
    {
        var (path, part) = (Path.GetFullPath(call.Words[0]), Path.GetFullPath(call.Words[0]) + ".part");
        try
        {
            Outcome<ExportCounts> written;
            await using (var file = new FileStream(part, FileMode.Create, FileAccess.Write))
                written = await export.WriteAsync(request, Actor.System, file, new Progress<int>(people => call.Messages.WriteLine(Texts.Get("commands.export-progress", people))), ct);
            if (!written.Try(out var counts)) return call.Refuse(written.Errors);
            File.Move(part, path, overwrite: true);
            await call.Output.WriteLineAsync(Texts.Get("commands.export-done", counts.People, counts.Families, path));
            return ExitCode.Done;
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static bool IsCsv(Invocation call) => call.Words[0].EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static bool IsXlsx(Invocation call) => call.Words[0].EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
}
