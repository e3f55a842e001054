using Npgsql;

namespace Adminduk.Bench;

/// <summary>An empty database for one measurement, gone afterwards.</summary>
internal sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly string? server;
    private readonly string name;

    private ScratchDatabase(string? server, string name, string connection)
    {
        this.server = server;
        this.name = name;
        Connection = connection;
    }

    /// <summary>What <c>ADMINDUK_DATABASE</c> holds.</summary>
    public string Connection { get; }

    /// <summary>Makes one on a server, or a SQLite file in a folder.</summary>
    public static async Task<ScratchDatabase> MakeAsync(string server, string folder)
    {
        var fresh = "bench_" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
        if (server == "sqlite") return new(null, fresh, Path.Combine(folder, fresh + ".db"));
        await ExecuteAsync(server, $"create database {fresh}");
        return new(server, fresh, new NpgsqlConnectionStringBuilder(server) { Database = fresh }.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await ExecuteAsync(server, $"drop database {name} with (force)");
    }

    private static async Task ExecuteAsync(string server, string statement)
    {
        await using var source = NpgsqlDataSource.Create(server);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
