using System.Diagnostics;
using System.Globalization;
using Adminduk.Core.Common;
using Npgsql;

namespace Adminduk.Core.Backups;

/// <summary>Runs a client program of PostgreSQL. The password travels in its environment, never on its command line.</summary>
internal static class PostgresTool
{
    private const string Installed = "/usr/lib/postgresql";

    /// <summary>Where the program lies: beside the newest installed server, else on the PATH; null when it is not there.</summary>
    public static string? Find(string program)
    {
        var folders = Directory.Exists(Installed)
            ? Directory.GetDirectories(Installed).OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var version) ? version : 0).Select(d => Path.Combine(d, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Concat(path).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
    }

    public static async Task<Outcome> RunAsync(string program, string connection, IEnumerable<string> arguments, CancellationToken ct)
    {
        if (Find(program) is not { } found) return Error.Refused("backups.no-tool", program);
        using var process = Process.Start(StartOf(found, connection, arguments))!;
        var complaints = process.StandardError.ReadToEndAsync(ct);
        try
        {
            await process.WaitForExitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode == 0 ? Outcome.Success : Error.Refused("backups.tool-failed", program, (await complaints).Trim());
    }

    private static ProcessStartInfo StartOf(string program, string connection, IEnumerable<string> arguments)
    {
        var target = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PGHOST"] = target.Host;
        start.Environment["PGPORT"] = target.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = target.Username;
        start.Environment["PGDATABASE"] = target.Database;
        if (target.Password is { Length: > 0 } password) start.Environment["PGPASSWORD"] = password;
        if (target.SslMode is SslMode.Require or SslMode.VerifyCA or SslMode.VerifyFull) start.Environment["PGSSLMODE"] = WordOf(target.SslMode);
        return start;
    }

    private static string WordOf(SslMode mode) => mode switch
    {
        SslMode.VerifyCA => "verify-ca",
        SslMode.VerifyFull => "verify-full",
        _ => "require",
    };
}
