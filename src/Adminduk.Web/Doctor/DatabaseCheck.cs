using System.Runtime.CompilerServices;
using Adminduk.Core.Backups;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Doctor;

/// <summary>The database: reachable, of a version we know, current, whole, and guarded.</summary>
internal sealed class DatabaseCheck : ICheck
{
    private const int OldestPostgres = 15;

    public async IAsyncEnumerable<Finding> LookAsync(Patient patient, [EnumeratorCancellation] CancellationToken ct)
    {
        if (!patient.HasDatabase)
        {
            yield return Finding.Warning("doctor.database-new");
            yield break;
        }

        var db = patient.Get<AdmindukDbContext>();
        yield return patient.Installation.UsesPostgres ? await PostgresAsync(db, ct) : await SqliteAsync(db, ct);
        yield return await VersionAsync(db, ct);
        if (!patient.Installation.UsesPostgres) yield break;
        if (await IsSuperuserAsync(db, ct)) yield return Finding.Warning("doctor.database-superuser");
        if (!PostgresClient.IsInstalled) yield return Finding.Warning("doctor.no-pg-dump");
    }

    private static async Task<Finding> SqliteAsync(AdmindukDbContext db, CancellationToken ct)
    {
        var verdict = await db.Database.SqlQueryRaw<string>("select quick_check as \"Value\" from pragma_quick_check limit 1").SingleAsync(ct);
        return verdict == "ok" ? Finding.Good("doctor.sqlite-good") : Finding.Fault("doctor.sqlite-damaged", verdict);
    }

    private static async Task<Finding> PostgresAsync(AdmindukDbContext db, CancellationToken ct)
    {
        var version = await db.Database.SqlQueryRaw<string>("select current_setting('server_version') as \"Value\"").SingleAsync(ct);
        var major = int.Parse(version.Split('.', ' ')[0]);
        return major >= OldestPostgres ? Finding.Good("doctor.postgres-good", version) : Finding.Fault("doctor.postgres-old", version, OldestPostgres);
    }

    private static async Task<Finding> VersionAsync(AdmindukDbContext db, CancellationToken ct)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(ct);
        if (applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).Any()) return Finding.Fault("doctor.database-newer");
        return await Migrator.IsCurrentAsync(db, ct) ? Finding.Good("doctor.database-current") : Finding.Warning("doctor.database-behind");
    }

    private static Task<bool> IsSuperuserAsync(AdmindukDbContext db, CancellationToken ct) =>
        db.Database.SqlQueryRaw<bool>("select rolsuper as \"Value\" from pg_roles where rolname = current_user").SingleAsync(ct);
}
