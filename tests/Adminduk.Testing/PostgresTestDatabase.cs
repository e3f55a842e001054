using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Adminduk.Testing;

internal sealed class PostgresTestDatabase(string name) : ITestDatabase
{
    private static readonly string Prefix = string.Create(CultureInfo.InvariantCulture, $"adminduk_{Environment.ProcessId}_{Environment.TickCount64}");
    private static readonly Lazy<Task> Template = new(MakeTemplateAsync);
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static int count;

    public string Connection => ConnectionTo(name);

    public static async Task<PostgresTestDatabase> CloneAsync()
    {
        PostgresServer.Require();
        await Template.Value;
        return await CreateAsync(Prefix);
    }

    public static Task<PostgresTestDatabase> BlankAsync()
    {
        PostgresServer.Require();
        return CreateAsync("template0");
    }

    public async Task DropAsync()
    {
        await using (var db = Database.Open(Connection, new OfficeRegency(0)))
            NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection());
        await RunAsync($"drop database {name} with (force)");
    }

    // A database cannot be copied twice at once.
    private static async Task<PostgresTestDatabase> CreateAsync(string template)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}_{Interlocked.Increment(ref count)}");
        await OneAtATime.WaitAsync();
        try
        {
            await RunAsync($"create database {name} template {template}");
        }
        finally
        {
            OneAtATime.Release();
        }

        return new PostgresTestDatabase(name);
    }

    private static async Task MakeTemplateAsync()
    {
        await RunAsync($"create database {Prefix}");
        if (PostgresServer.OutlivesUs)
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Run($"drop database if exists {Prefix} with (force)");
        await using var db = Database.Open($"{ConnectionTo(Prefix)};Pooling=false", new OfficeRegency(0));
        await Migrator.MigrateAsync(db, CancellationToken.None);
    }

    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(PostgresServer.Connection) { Database = database, MaxPoolSize = 30 }.ToString();

    private static async Task RunAsync(string statement)
    {
        await using var server = NpgsqlDataSource.Create(PostgresServer.Connection);
        await using var command = server.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private static void Run(string statement) => RunAsync(statement).GetAwaiter().GetResult();
}
