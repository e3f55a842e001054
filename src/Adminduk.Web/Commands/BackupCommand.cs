using System.Globalization;
using Adminduk.Core.Backups;
using Adminduk.Core.Common;

namespace Adminduk.Web.Commands;

/// <summary>Saves database, files and keys into one archive; the server may be at work.</summary>
internal sealed class BackupCommand : ICommand
{
    private const int Step = 500;

    public string Name => "backup";

    public int Words => 1;

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        var installation = call.Installation();
        var archive = call.Words.Count > 0 ? call.Words[0] : $"adminduk-{TimeProvider.System.GetLocalNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.tar.gz";
        var progress = new LineProgress(call.Messages, "commands.backup-progress", Step);
        var made = await new Backup(TimeProvider.System).MakeAsync(new BackupPlace(installation.Database, installation.DataFolder), archive, progress, ct);
        if (!made.Try(out var manifest)) return call.Refuse(made.Errors);
        await call.Output.WriteLineAsync(Texts.Get("commands.backup-done", Path.GetFullPath(archive), manifest.Entries.Count, new FileInfo(archive).Length / 1024));
        return ExitCode.Done;
    }
}
