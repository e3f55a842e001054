using System.Diagnostics;
using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Synthesis;
using Npgsql;

namespace Adminduk.Bench;

/// <summary>
/// Import of a whole regency by the real executable in a process of its own, from CSV and from .xlsx: time and peak memory beside a limit measured in the same run,
/// the plain COPY of the same rows into a table without index.
/// </summary>
internal static class Imports
{
    private const string Regency = "21.01";

    /// <summary>Runs it: <c>imports EXECUTABLE.dll POSTGRES-CONNECTION|sqlite [COUNT]</c>.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length < 2)
        {
            await Console.Error.WriteLineAsync("imports EXECUTABLE.dll POSTGRES-CONNECTION|sqlite [COUNT]");
            return 2;
        }

        var count = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 180_404;
        var folder = Directory.CreateTempSubdirectory("adminduk-imports-").FullName;
        try
        {
            var files = Generate(folder, count);
            foreach (var file in files) await MeasureAsync(args[0], args[1], folder, file);
            if (args[1] != "sqlite") await LimitAsync(args[1], files[0]);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Generate(string folder, int count)
    {
        var options = new SynthesisOptions(RegionCode.Parse(Regency), count, 1, new(2026, 8, 10));
        var people = new PopulationSynthesiser(ReferenceFiles.Shipped, RegionDirectory.Shipped);
        var writer = new PopulationFiles(CodeLists.Shipped);
        string[] files = [Path.Combine(folder, "residents.csv"), Path.Combine(folder, "residents.xlsx")];
        using (var csv = File.Create(files[0])) writer.WriteCsv(people.Families(options), csv);
        using (var xlsx = File.Create(files[1])) writer.WriteXlsx(people.Families(options), xlsx);
        foreach (var file in files) Console.WriteLine($"{Path.GetFileName(file)}: {count} rows, {new FileInfo(file).Length / 1e6:F1} MB");
        return files;
    }

    private static async Task MeasureAsync(string executable, string connection, string folder, string file)
    {
        await using var database = await ScratchDatabase.MakeAsync(connection, folder);
        await RunAsync(executable, database.Connection, folder, "migrate");
        var (seconds, cpu, peak) = await RunAsync(executable, database.Connection, folder, "import", "residents", file);
        var (again, _, _) = await RunAsync(executable, database.Connection, folder, "import", "residents", file);
        Console.WriteLine($"import {Path.GetExtension(file)}: {seconds:F1} s (CPU of the process {cpu:F1} s), peak {peak} MB; the same file again: {again:F1} s");
    }

    private static async Task<(double Seconds, double Cpu, long PeakMegabytes)> RunAsync(string executable, string database, string folder, params string[] verb)
    {
        var start = new ProcessStartInfo("dotnet", [executable, .. verb]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["ADMINDUK_DATABASE"] = database;
        start.Environment["ADMINDUK_DATA_FOLDER"] = Path.Combine(folder, "data");
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var texts = Task.WhenAll(process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        var watch = WatchAsync(process.Id);
        await process.WaitForExitAsync();
        var seconds = clock.Elapsed.TotalSeconds;
        var said = await texts;
        var (cpu, peak) = await watch;
        return process.ExitCode == 0 ? (seconds, cpu, peak) : throw new InvalidOperationException(string.Concat(said));
    }

    // The kernel's own counts, read until the process is gone.
    private static async Task<(double Cpu, long PeakMegabytes)> WatchAsync(int process)
    {
        const int TicksPerSecond = 100;
        (double Cpu, long Peak) seen = default;
        while (true)
        {
            try
            {
                var line = (await File.ReadAllLinesAsync($"/proc/{process}/status")).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
                if (line is null) return seen;
                var counts = (await File.ReadAllTextAsync($"/proc/{process}/stat")).Split(") ")[1].Split(' ');
                seen = (
                    (double.Parse(counts[11], CultureInfo.InvariantCulture) + double.Parse(counts[12], CultureInfo.InvariantCulture)) / TicksPerSecond,
                    long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024);
            }
            catch (IOException)
            {
                return seen;
            }

            await Task.Delay(50);
        }
    }

    private static async Task LimitAsync(string connection, string csv)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var postgres = await source.OpenConnectionAsync();
        var columns = string.Join(',', PopulationFiles.Columns.Select(c => $"{c} text"));
        await using (var create = new NpgsqlCommand($"create temporary table limit_rows ({columns})", postgres)) await create.ExecuteNonQueryAsync();
        var clock = Stopwatch.StartNew();
        await using (var copy = await postgres.BeginTextImportAsync("copy limit_rows from stdin (format csv, header true)"))
        {
            using var text = new StreamReader(csv);
            var buffer = new char[1 << 16];
            int length;
            while ((length = await text.ReadAsync(buffer)) > 0) await copy.WriteAsync(buffer.AsMemory(0, length));
        }

        Console.WriteLine($"limit, COPY of the CSV as it is: {clock.Elapsed.TotalSeconds:F1} s");
    }
}
