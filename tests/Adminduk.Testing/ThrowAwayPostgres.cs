using System.Diagnostics;

namespace Adminduk.Testing;

/// <summary>A PostgreSQL server that lives as long as this process. It trades durability for speed.</summary>
internal static class ThrowAwayPostgres
{
    private const string Speed =
        "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off";

    /// <summary>Starts one and gives its connection string; null when PostgreSQL is not installed.</summary>
    public static string? Start()
    {
        if (Programs() is not { } programs) return null;
        var folder = Directory.CreateTempSubdirectory("adminduk-pg.").FullName;
        if (Environment.IsPrivilegedProcess) Run("chown", ["postgres", folder], folder);
        AsServer(programs, "initdb", ["-D", $"{folder}/data", "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "-N"], folder);
        AsServer(programs, "pg_ctl", ["-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o", $"-k {folder} -c listen_addresses='' {Speed}", "start"], folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(programs, folder);
        return $"Host={folder};Username=postgres;Database=postgres";
    }

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => $"{d}/bin").LastOrDefault(d => File.Exists($"{d}/initdb"))
        : null;

    private static void Stop(string programs, string folder)
    {
        AsServer(programs, "pg_ctl", ["-D", $"{folder}/data", "-m", "immediate", "stop"], folder);
        Directory.Delete(folder, recursive: true);
    }

    // PostgreSQL refuses to run as root.
    private static void AsServer(string programs, string program, string[] arguments, string folder)
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
