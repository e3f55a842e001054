using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Web.Commands;

/// <summary>Brings the database to this version, for set-ups where the server may not change tables.</summary>
internal sealed class MigrateCommand : ICommand
{
    public string Name => "migrate";

    public async Task<int> RunAsync(Invocation call, CancellationToken ct)
    {
        var installation = call.Installation();
        Directory.CreateDirectory(installation.DataFolder);
        await using var db = Database.Open(installation.Database, new OfficeRegency(0));
        var current = await Migrator.IsCurrentAsync(db, ct);
        if (!current) await Migrator.MigrateAsync(db, ct);
        await call.Output.WriteLineAsync(Texts.Get(current ? "commands.migrate-current" : "commands.migrate-done"));
        return ExitCode.Done;
    }
}
