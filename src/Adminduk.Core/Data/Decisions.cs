using Adminduk.Core.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Adminduk.Core.Data;

/// <summary>Runs a decision in its one transaction: commits what was done, undoes what was refused, answers a repeat like the first time.</summary>
public static class Decisions
{
    private const int Tries = 3;

    /// <summary>Runs <paramref name="decide"/> inside a transaction.</summary>
    /// <param name="db">The context.</param>
    /// <param name="actor">Who acts; part of the idempotency key.</param>
    /// <param name="key">The client's key, or null.</param>
    /// <param name="subject">What the key was used for.</param>
    /// <param name="decide">The decision; it saves its changes itself.</param>
    /// <param name="load">Loads the result of an earlier act with the same key.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<Outcome<T>> DecideAsync<T>(
        this AdmindukDbContext db, Actor actor, string? key, Guid subject, Func<Task<Outcome<T>>> decide, Func<Guid, Task<T>> load, CancellationToken ct)
        where T : notnull
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(db, actor, key, subject, decide, load, ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
                return Error.Conflict("common.faster");
            }
            catch (Exception e) when (attempt < Tries && IsPassing(e))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private static async Task<Outcome<T>> OnceAsync<T>(
        AdmindukDbContext db, Actor actor, string? key, Guid subject, Func<Task<Outcome<T>>> decide, Func<Guid, Task<T>> load, CancellationToken ct)
        where T : notnull
    {
        await using var transaction = await db.BeginAsync(ct);
        var full = key is null ? null : $"{actor.Id:N}:{key}";
        if (full is not null && await db.IdempotencyKeys.AsNoTracking().FirstOrDefaultAsync(k => k.Key == full, ct) is { } done)
            return done.RequestHash == subject.ToString("N") || subject == Guid.Empty ? await load(done.ResultId) : Error.Conflict("common.key-used");
        var outcome = await decide();
        if (!outcome.Ok)
        {
            await transaction.RollbackAsync(ct);
            db.ChangeTracker.Clear();
            return outcome;
        }

        if (full is not null) await RememberAsync(db, full, subject, outcome.Value, ct);
        await transaction.CommitAsync(ct);
        return outcome;
    }

    private static async Task RememberAsync<T>(AdmindukDbContext db, string key, Guid subject, T result, CancellationToken ct)
    {
        var id = result is IHasId has ? has.Id : subject;
        var at = db.ChangeTracker.Entries<Audit.Process>().Select(p => p.Entity.At).LastOrDefault();
        db.Add(new IdempotencyKey { Key = key, RequestHash = subject.ToString("N"), ResultId = id, At = at });
        await db.SaveChangesAsync(ct);
    }

    // A deadlock, a serialization failure, a busy file, or a second request with the same key: the next try sees the winner.
    private static bool IsPassing(Exception e) => (e is DbUpdateException ? e.InnerException : e) switch
    {
        PostgresException p => p.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.UniqueViolation,
        SqliteException s => s.SqliteErrorCode is 5 or 6 || s.SqliteExtendedErrorCode is 1555 or 2067,
        _ => false,
    };
}
