using Adminduk.Core.Common;
using Npgsql;

namespace Adminduk.Core.Backups;

/// <summary>A PostgreSQL database, by the server's own <c>pg_dump</c> and <c>pg_restore</c>.</summary>
internal sealed class PostgresCopy(string connection) : IDatabaseCopy
{
    public string FileName => "postgres.dump";

    public Task<Outcome> SaveAsync(string target, CancellationToken ct) =>
        PostgresTool.RunAsync("pg_dump", connection, ["--format=custom", "--no-owner", "--no-privileges", $"--file={target}"], ct);

    public async Task<bool> IsEmptyAsync(CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("select count(*) from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema')");
        return (long)(await command.ExecuteScalarAsync(ct))! == 0;
    }

    public Task<Outcome> LoadAsync(string source, CancellationToken ct)
    {
        var name = new NpgsqlConnectionStringBuilder(connection).Database;
        return PostgresTool.RunAsync("pg_restore", connection, ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", $"--dbname={name}", source], ct);
    }
}
