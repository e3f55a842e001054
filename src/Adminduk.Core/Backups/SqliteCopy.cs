using Adminduk.Core.Common;
using Microsoft.Data.Sqlite;

namespace Adminduk.Core.Backups;

/// <summary>A SQLite file: <c>VACUUM INTO</c> writes a compact copy of one instant beside running writers.</summary>
internal sealed class SqliteCopy(string connection) : IDatabaseCopy
{
    public string FileName => "adminduk.db";

    private string File => new SqliteConnectionStringBuilder(connection.Contains('=', StringComparison.Ordinal) ? connection : $"Data Source={connection}").DataSource;

    public async Task<Outcome> SaveAsync(string target, CancellationToken ct)
    {
        if (!System.IO.File.Exists(File)) return Error.Refused("backups.no-database", File);
        await using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 60 }.ToString());
        await database.OpenAsync(ct);
        await using var command = database.CreateCommand();
        command.CommandText = "vacuum into $target";
        command.Parameters.AddWithValue("$target", target);
        await command.ExecuteNonQueryAsync(ct);
        return Outcome.Success;
    }

    public Task<bool> IsEmptyAsync(CancellationToken ct) => Task.FromResult(!System.IO.File.Exists(File));

    public Task<Outcome> LoadAsync(string source, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(File))!);
        System.IO.File.Move(source, File, overwrite: false);
        return Task.FromResult(Outcome.Success);
    }
}
