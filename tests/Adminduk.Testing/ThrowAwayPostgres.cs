using System.Diagnostics;

namespace Adminduk.Testing;

/// <summary>A PostgreSQL server of one test or one run. It trades durability for speed; it can be killed and started again.</summary>
public sealed class ThrowAwayPostgres : IDisposable
{
    private const string Speed =
        "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off";

    private readonly string programs;
    private readonly string folder;

    private ThrowAwayPostgres(string programs, string folder)
    {
        this.programs = programs;
        this.folder = folder;
    }

    /// <summary>Connection string to the server's own database.</summary>
    public string Connection => $"Host={folder};Username=postgres;Database=postgres";

    /// <summary>Makes and starts one; null when PostgreSQL is not installed.</summary>
    public static ThrowAwayPostgres? Create()
    {
        if (Programs() is not { } programs) return null;
        var place = Directory.CreateTempSubdirectory("adminduk-pg.").FullName;
        if (Environment.IsPrivilegedProcess) Run("chown", ["postgres", place], place);
        var server = new ThrowAwayPostgres(programs, place);
        server.Call("initdb", "-D", $"{place}/data", "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "-N");
        server.Start();
        return server;
    }

    /// <summary>Starts it again after <see cref="Kill"/>, and waits until it answers.</summary>
    public void Start() => Call("pg_ctl", "-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o", $"-k {folder} -c listen_addresses='' {Speed}", "start");

    /// <summary>Ends it at once, as a crash would.</summary>
    public void Kill() => Call("pg_ctl", "-D", $"{folder}/data", "-m", "immediate", "stop");

    /// <inheritdoc/>
    public void Dispose()
    {
        if (File.Exists($"{folder}/data/postmaster.pid")) Kill();
        Directory.Delete(folder, recursive: true);
    }

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => $"{d}/bin").LastOrDefault(d => File.Exists($"{d}/initdb"))
        : null;

    // PostgreSQL refuses to run as root.
    private void Call(string program, params string[] arguments)
    {
        if (Environment.IsPrivilegedProcess) Run("runuser", ["-u", "postgres", "--", $"{programs}/{program}", .. arguments], folder);
        else Run($"{programs}/{program}", arguments, folder);
    }

    private static void Run(string program, string[] arguments, string folder)
    {
        // Output is not redirected: the server would inherit the pipe and keep it open for ever.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}; see {folder}/log.");
    }
}
