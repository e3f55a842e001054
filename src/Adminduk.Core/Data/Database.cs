using Adminduk.Core.Common;
using Adminduk.Core.Messages;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Adminduk.Core.Data;

/// <summary>Opens the database that a connection text names: a PostgreSQL connection string, or a SQLite file.</summary>
public static class Database
{
    private const int Statements = 250;
    private const int Pool = 32;

    /// <summary>True when the text is a PostgreSQL connection string (<c>Host=...</c>).</summary>
    public static bool IsPostgres(string connection) => connection.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Registers <see cref="AdmindukDbContext"/> for the engine that the text names.</summary>
    public static IServiceCollection AddAdmindukDatabase(this IServiceCollection services, string connection)
    {
        PasskeySchema.AddTo(services);
        if (IsPostgres(connection))
        {
            services.AddDbContextPool<PostgresDbContext>(o => Configure(o, connection), Pool);
            return services.AddScoped<AdmindukDbContext>(p => p.GetRequiredService<PostgresDbContext>());
        }

        services.AddDbContextPool<SqliteDbContext>(o => Configure(o, connection), Pool);
        return services.AddScoped<AdmindukDbContext>(p => p.GetRequiredService<SqliteDbContext>());
    }

    /// <summary>A context outside the container, for tools and tests; the caller disposes it.</summary>
    public static AdmindukDbContext Open(string connection, OfficeRegency regency) => IsPostgres(connection)
        ? new PostgresDbContext((DbContextOptions<PostgresDbContext>)Configure(new DbContextOptionsBuilder<PostgresDbContext>(), connection).Options, regency)
        : new SqliteDbContext((DbContextOptions<SqliteDbContext>)Configure(new DbContextOptionsBuilder<SqliteDbContext>(), connection).Options, regency);

    /// <summary>Builds the model ahead of its first use, on another core, while the server is put together; the database is not touched. A
    /// container of its own, because the model waits for neither catalogue nor regency: contexts of all containers share it.</summary>
    public static void AnticipateModel(string connection)
    {
        using var services = new ServiceCollection().AddLogging().AddSingleton(new OfficeRegency(0)).AddAdmindukDatabase(connection).BuildServiceProvider();
        using var scope = services.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<AdmindukDbContext>().Model;
    }

    private static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string connection) => IsPostgres(connection)
        ? options.UseNpgsql(PostgresConnectionText(connection)).AddInterceptors(OutboxSignal.Instance)
        : options.UseSqlite(SqliteConnectionText(connection)).AddInterceptors(SqlitePragmas.Instance, OutboxSignal.Instance)
            // A row's regency comes from the context, never from the database: the composite keys need nothing of SQLite.
            .ConfigureWarnings(w => w.Ignore(SqliteEventId.CompositeKeyWithValueGeneration));

    // The same few hundred statements come again and again: the server plans each of them once per connection, not each time. Nothing here
    // changes a connection's settings, so there is nothing to undo when it goes back to the pool. In a jam more connections than these would only
    // wait for the same processors, each with its statements in memory. What the operator set stays, under
    // whichever of its names.
    private static string PostgresConnectionText(string connection)
    {
        var text = new NpgsqlConnectionStringBuilder(connection);
        if (!text.ShouldSerialize("Max Auto Prepare")) text.MaxAutoPrepare = Statements;
        if (!text.ShouldSerialize("No Reset On Close")) text.NoResetOnClose = true;
        if (!text.ShouldSerialize("Maximum Pool Size")) text.MaxPoolSize = Pool;
        return text.ToString();
    }

    private static string SqliteConnectionText(string connection) => new SqliteConnectionStringBuilder(
        connection.Contains('=', StringComparison.Ordinal) ? connection : $"Data Source={connection}")
    {
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();
}
