using System.Globalization;
using Adminduk.Core.Calendars;
using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Data;

/// <summary>Brings a database to this version: migrations, the guards that make the log append-only, and the first calendar.</summary>
public static class Migrator
{
    private const string PostgresGuardCount = "select count(*) from pg_trigger where tgname like '%append_only' and not tgisinternal";
    private const string SqliteGuardCount = "select count(*) from sqlite_master where type = 'trigger' and (name like '%no_update' or name like '%no_delete')";

    private static readonly string[] AppendOnly = ["processes", "process_events"];

    /// <summary>True when nothing is missing; costs three short queries, so that a start on a current database is quick.</summary>
    public static async Task<bool> IsCurrentAsync(AdmindukDbContext db, CancellationToken ct)
    {
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any()) return false;
        return await GuardsAsync(db, ct) == AppendOnly.Length * (db.Database.IsNpgsql() ? 1 : 2);
    }

    /// <summary>Applies what is missing; does nothing on a current database.</summary>
    public static async Task MigrateAsync(AdmindukDbContext db, CancellationToken ct)
    {
        await db.Database.MigrateAsync(ct);
        foreach (var statement in db.Database.IsNpgsql() ? PostgresGuards() : SqliteGuards())
            await db.Database.ExecuteSqlRawAsync(statement, ct);
        await CalendarSeed.ApplyAsync(db, ReferenceFiles.Shipped, TimeProvider.System.GetUtcNow().UtcDateTime, ct);
    }

    private static async Task<int> GuardsAsync(AdmindukDbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var count = db.Database.GetDbConnection().CreateCommand();
        count.CommandText = db.Database.IsNpgsql() ? PostgresGuardCount : SqliteGuardCount;
        var guards = Convert.ToInt32(await count.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
        await db.Database.CloseConnectionAsync();
        return guards;
    }

    private static IEnumerable<string> SqliteGuards() =>
        from table in AppendOnly
        from act in new[] { "update", "delete" }
        select $"create trigger if not exists {table}_no_{act} before {act} on {table} begin select raise(abort, 'the audit log is append-only'); end";

    private static IEnumerable<string> PostgresGuards() =>
        AppendOnly
            .Select(table => $"create or replace trigger {table}_append_only before update or delete on {table} for each statement execute function refuse_change()")
            .Prepend("create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the audit log is append-only'; end $$");
}
