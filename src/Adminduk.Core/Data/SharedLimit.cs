using System.Globalization;
using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Data;

/// <summary>Rate limits that hold over all processes, because the count stands in the database.</summary>
public static class SharedLimit
{
    /// <summary>Counts one try; false once more than <paramref name="limit"/> were made in the running window.</summary>
    /// <param name="db">The office's database.</param>
    /// <param name="key">What and for whom: <c>sign-in:192.0.2.7</c>. Stored hashed.</param>
    /// <param name="limit">Tries allowed in a window.</param>
    /// <param name="window">Length of the window.</param>
    /// <param name="now">This instant, UTC.</param>
    /// <param name="ct">Cancels the request.</param>
    public static async Task<bool> TryTakeAsync(this AdmindukDbContext db, string key, int limit, TimeSpan window, DateTime now, CancellationToken ct)
    {
        var (name, number) = Locate(key, window, now);
        var ends = DateTime.UnixEpoch.AddTicks((number + 1) * window.Ticks);
        FormattableString take = $"""
            insert into limit_windows (key, "window", used, ends_at) values ({name}, {number}, 1, {ends})
            on conflict (key) do update set
              used = case when limit_windows."window" = {number} then limit_windows.used + 1 else 1 end, "window" = {number}, ends_at = {ends}
            returning used
            """;
        var used = await db.Database.SqlQuery<int>(take).ToListAsync(ct);
        return used[0] <= limit;
    }

    /// <summary>True once the limit is reached in the running window; counts nothing.</summary>
    public static Task<bool> IsSpentAsync(this AdmindukDbContext db, string key, int limit, TimeSpan window, DateTime now, CancellationToken ct)
    {
        var (name, number) = Locate(key, window, now);
        return db.Set<LimitWindow>().AnyAsync(w => w.Key == name && w.Window == number && w.Used >= limit, ct);
    }

    /// <summary>Forgets the windows that have closed: whose tries they were need not be kept.</summary>
    public static Task<int> ForgetClosedLimitsAsync(this AdmindukDbContext db, DateTime now, CancellationToken ct) =>
        db.Set<LimitWindow>().Where(w => w.EndsAt <= now).ExecuteDeleteAsync(ct);

    private static (string Name, long Number) Locate(string key, TimeSpan window, DateTime now) => (
        Secrets.Hash(string.Create(CultureInfo.InvariantCulture, $"{window.Ticks}:{key}")),
        (now - DateTime.UnixEpoch).Ticks / window.Ticks);
}
