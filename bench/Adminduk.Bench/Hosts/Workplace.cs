using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.Data.Sqlite;

namespace Adminduk.Bench.Hosts;

/// <summary>Where a run keeps its things: one database of one engine, a data folder and a port.</summary>
internal sealed class Workplace : IDisposable
{
    private static readonly OfficeRegency Bintan = new(2101);

    private Workplace(string root, string name, string engine, int port, BenchPostgres? postgres)
    {
        Engine = engine;
        Port = port;
        Postgres = postgres;
        Folder = Path.Combine(root, $"{name}-{engine}");
        Connection = postgres?.Connection($"adminduk_{name}") ?? Path.Combine(Folder, "adminduk.db");
    }

    /// <summary><c>postgres</c> or <c>sqlite</c>.</summary>
    public string Engine { get; }

    /// <summary>What <c>ADMINDUK_DATABASE</c> holds.</summary>
    public string Connection { get; }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>The server's port.</summary>
    public int Port { get; }

    /// <summary>The database server; null with SQLite.</summary>
    public BenchPostgres? Postgres { get; }

    /// <summary>The engines that the options name.</summary>
    public static string[] Engines(Options options, string otherwise) => options.Text("engine", otherwise).Split(',');

    /// <summary>An empty place.</summary>
    public static async Task<Workplace> FreshAsync(Options options, string name, string engine)
    {
        var place = Open(options, name, engine);
        if (Directory.Exists(place.Folder)) Directory.Delete(place.Folder, recursive: true);
        Directory.CreateDirectory(place.Folder);
        if (place.Postgres is { } postgres) await postgres.CreateAsync($"adminduk_{name}");
        return place;
    }

    /// <summary>A place that an earlier run left.</summary>
    public static Workplace Open(Options options, string name, string engine)
    {
        var root = options.Text("folder", "/tmp/adminduk-bench");
        Directory.CreateDirectory(root);
        return new Workplace(root, name, engine, options.Number("port", 5093), engine == "postgres" ? BenchPostgres.Open(Path.Combine(root, "pg")) : null);
    }

    /// <summary>A context on the database, past the server.</summary>
    public AdmindukDbContext Look() => Database.Open(Connection, Bintan);

    /// <summary>Starts the server here.</summary>
    public Task<ServerProcess> ServeAsync(bool probe = false) => ServerProcess.StartAsync(this, probe);

    /// <summary>CPU time of the database server so far, milliseconds; 0 with SQLite, which runs inside ours.</summary>
    public double DatabaseCpu() => Postgres is null ? 0 : ProcessMeter.CpuOfTree(Postgres.ProcessId);

    /// <inheritdoc/>
    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Postgres?.Dispose();
    }
}
