using Adminduk.Core.Backups;
using Adminduk.Core.Common;

namespace Adminduk.Web.Commands;

/// <summary>Puts a backup back into an empty place.</summary>
internal sealed class RestoreCommand : ICommand
{
    public string Name => "restore";

    public int Words => 1;

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        if (call.Words.Count == 0) return Help.WrongUse(call.Messages, Texts.Get("commands.restore-which"));
        var installation = call.Installation();
        var restored = await Restore.RunAsync(new BackupPlace(installation.Database, installation.DataFolder), call.Words[0], ct);
        if (!restored.Try(out var manifest)) return call.Refuse(restored.Errors);
        await call.Output.WriteLineAsync(Texts.Get("commands.restore-done", manifest.Entries.Count, manifest.MadeAt, manifest.Product));
        return ExitCode.Done;
    }
}
