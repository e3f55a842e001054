using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Adminduk.Bench.Hosts;

/// <summary>A PostgreSQL server as an office would run it: fsync and autovacuum on, the data under the bench folder, kept for the next run.</summary>
internal sealed class BenchPostgres : IDisposable
{
    private const string Settings = "-c listen_addresses='' -c shared_buffers=512MB -c max_connections=120";
    private readonly string folder;
    private readonly bool ours;

    private BenchPostgres(string folder, bool ours) => (this.folder, this.ours) = (folder, ours);

    /// <summary>Its main process.</summary>
    public int ProcessId => int.Parse(File.ReadLines($"{folder}/data/postmaster.pid").First(), CultureInfo.InvariantCulture);

    /// <summary>Starts the server of a folder, making it the first time.</summary>
    public static BenchPostgres Open(string folder)
    {
        if (!Directory.Exists($"{folder}/data"))
        {
            Directory.CreateDirectory(folder);
            if (Environment.IsPrivilegedProcess) Run("chown", ["postgres", folder], folder);
            Call(folder, "initdb", "-D", $"{folder}/data", "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "-N");
        }

        if (Running(folder)) return new BenchPostgres(folder, ours: false);
        Call(folder, "pg_ctl", "-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o", $"-k {folder} {Settings}", "start");
        return new BenchPostgres(folder, ours: true);
    }

    /// <summary>Connection string of a database on it.</summary>
    public string Connection(string database) => $"Host={folder};Username=postgres;Database={database}";

    /// <summary>Makes a database; an old one of that name goes.</summary>
    public async Task CreateAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(Connection("postgres") + ";Pooling=false");
        await using (var drop = source.CreateCommand($"drop database if exists {database} with (force)")) await drop.ExecuteNonQueryAsync();
        await using var create = source.CreateCommand($"create database {database}");
        await create.ExecuteNonQueryAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        if (ours) Call(folder, "pg_ctl", "-D", $"{folder}/data", "-m", "fast", "stop");
    }

    private static bool Running(string folder) =>
        File.Exists($"{folder}/data/postmaster.pid") && Directory.Exists("/proc/" + File.ReadLines($"{folder}/data/postmaster.pid").First());

    // PostgreSQL refuses to run as root.
    private static void Call(string folder, string program, params string[] arguments)
    {
        var path = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin/" + program;
        if (Environment.IsPrivilegedProcess) Run("runuser", ["-u", "postgres", "--", path, .. arguments], folder);
        else Run(path, arguments, folder);
    }

    // Output is not redirected: the server would inherit the pipe and keep it open for ever.
    private static void Run(string program, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}; see {folder}/log.");
    }
}
