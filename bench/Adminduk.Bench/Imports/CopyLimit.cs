using System.Diagnostics;
using Adminduk.Bench.Hosts;
using Adminduk.Core.Residents.Synthesis;
using Npgsql;

namespace Adminduk.Bench.Imports;

/// <summary>The limit beside an import: the CSV as it is, by COPY into a table without index.</summary>
internal static class CopyLimit
{
    /// <summary>Seconds that it took.</summary>
    public static async Task<double> RunAsync(BenchPostgres server, string csv)
    {
        await using var source = NpgsqlDataSource.Create(server.Connection("adminduk_import"));
        await using var postgres = await source.OpenConnectionAsync();
        var columns = string.Join(',', PopulationFiles.Columns.Select(c => $"{c} text"));
        await using (var create = new NpgsqlCommand($"create temporary table limit_rows ({columns})", postgres)) await create.ExecuteNonQueryAsync();
        var watch = Stopwatch.StartNew();
        await using (var copy = await postgres.BeginTextImportAsync("copy limit_rows from stdin (format csv, header true)"))
        {
            using var text = new StreamReader(csv);
            var buffer = new char[1 << 16];
            for (int length; (length = await text.ReadAsync(buffer)) > 0;) await copy.WriteAsync(buffer.AsMemory(0, length));
        }

        return watch.Elapsed.TotalSeconds;
    }
}
