using Adminduk.Bench.Hosts;
using Npgsql;

namespace Adminduk.Bench.Limits;

/// <summary>What the database alone needs for the rows of a life, written by bare Npgsql in ten transactions.</summary>
internal static class RawWrites
{
    private const int Lives = 100;
    private const int Steps = 10;
    private const int RowsPerStep = 5;

    /// <summary>The figure in words.</summary>
    public static async Task<string> CpuPerLifeAsync(Workplace place)
    {
        await using var source = NpgsqlDataSource.Create(place.Connection);
        await using var connection = await source.OpenConnectionAsync();
        await ExecuteAsync(connection, "drop table if exists bench_rows; create table bench_rows (id uuid primary key, part int, words text)");
        var before = place.DatabaseCpu();
        var own = ProcessMeter.Cpu(Environment.ProcessId);
        for (var i = 0; i < Lives * Steps; i++) await StepAsync(connection, i);
        own = ProcessMeter.Cpu(Environment.ProcessId) - own;
        var database = place.DatabaseCpu() - before;
        await ExecuteAsync(connection, "drop table bench_rows");
        return $"bare Npgsql, as many rows and commits: {database / Lives:0.00} ms and {own / Lives:0.00} ms of the client";
    }

    private static async Task StepAsync(NpgsqlConnection connection, int number)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        for (var row = 0; row < RowsPerStep; row++)
        {
            var insert = new NpgsqlBatchCommand("insert into bench_rows values ($1, $2, $3)");
            insert.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7() });
            insert.Parameters.Add(new NpgsqlParameter<int> { TypedValue = number });
            insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = new string('x', 300) });
            batch.BatchCommands.Add(insert);
        }

        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string text)
    {
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync();
    }
}
