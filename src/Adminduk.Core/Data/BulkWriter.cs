using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Adminduk.Core.Data;

/// <summary>
/// Writes many new rows at the speed of the engine: COPY on PostgreSQL, one prepared statement on SQLite. Columns and conversions come from
/// the model; save rules do not run, so only loaders that keep them use it, inside their own transaction and act.
/// </summary>
public sealed class BulkWriter(AdmindukDbContext db)
{
    /// <summary>Writes rows of one entity in the open transaction.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public Task WriteAsync<T>(IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class
    {
        if (db.Database.CurrentTransaction is not { } transaction)
            throw new InvalidOperationException("Rows are written inside a transaction.");
        if (rows.Count == 0)
            return Task.CompletedTask;
        var columns = BulkColumn.Of(db.Model.FindEntityType(typeof(T))!, db.Regency);
        return db.Database.GetDbConnection() is NpgsqlConnection postgres
            ? CopyAsync(postgres, Table<T>(), columns, rows, ct)
            : InsertAsync(transaction, Table<T>(), columns, rows, ct);
    }

    private string Table<T>() => db.Model.FindEntityType(typeof(T))!.GetTableName()!;

    private static async Task CopyAsync<T>(NpgsqlConnection connection, string table, BulkColumn[] columns, IEnumerable<T> rows, CancellationToken ct)
        where T : class
    {
        await using var copy = await connection.BeginBinaryImportAsync($"copy {table} ({BulkColumn.Names(columns)}) from stdin (format binary)", ct);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            Copy(copy, columns, row);
        }

        await copy.CompleteAsync(ct);
    }

    // Synchronous: values go into a buffer, and a task for each of millions of values costs more than the wait for the server.
    private static void Copy(NpgsqlBinaryImporter copy, BulkColumn[] columns, object row)
    {
        copy.StartRow();
        foreach (var column in columns)
            Copy(copy, column.Value(row), column.PostgresType);
    }

    // The driver is quick when it knows the type, and looks it up anew for every plain object.
    private static void Copy(NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type)
    {
        switch (value)
        {
            case null: copy.WriteNull(); break;
            case string text: copy.Write(text, type); break;
            case int number: copy.Write(number, type); break;
            case Guid id: copy.Write(id, type); break;
            case DateOnly date: copy.Write(date, type); break;
            case bool flag: copy.Write(flag, type); break;
            case long number: copy.Write(number, type); break;
            default: copy.Write(value, type); break;
        }
    }

    private async Task InsertAsync<T>(IDbContextTransaction transaction, string table, BulkColumn[] columns, IEnumerable<T> rows, CancellationToken ct)
        where T : class
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        var places = string.Join(',', columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@p{i}")));
        command.CommandText = $"insert into {table} ({BulkColumn.Names(columns)}) values ({places})";
        for (var i = 0; i < columns.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@p{i}");
            command.Parameters.Add(parameter);
        }

        await command.PrepareAsync(ct);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Length; i++)
                command.Parameters[i].Value = columns[i].Value(row) ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }
}
