using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Messages;

/// <summary>
/// Takes due messages for a while and puts them back with what became of them. Taking moves the due time to the end of the lease,
/// which also proves ownership: of several servers one gets a message, and who overstays the lease changes nothing.
/// </summary>
internal sealed class OutboxQueue(AdmindukDbContext db)
{
    private const int BatchSize = 10;
    /// <summary>How long a taken message belongs to its taker.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Takes up to ten due messages of a channel; the due time of each is its lease.</summary>
    public async Task<List<OutboxMessage>> TakeAsync(string channel, DateTime now, CancellationToken ct)
    {
        var until = now + Lease + TimeSpan.FromMicroseconds(Random.Shared.Next(1_000_000));
        var ids = await db.Database.SqlQuery<Guid>(db.Database.IsNpgsql() ? TakeOnPostgres(channel, now, until) : TakeOnSqlite(channel, now, until)).ToListAsync(ct);
        return await db.Outbox.AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.CreatedAt).ToListAsync(ct);
    }

    /// <summary>Gives an untried message back as it was.</summary>
    public Task<int> ReleaseAsync(OutboxMessage message, DateTime now, CancellationToken ct) =>
        Owned(message).ExecuteUpdateAsync(m => m.SetProperty(x => x.NextAttemptAt, now).SetProperty(x => x.Attempts, message.Attempts - 1), ct);

    /// <summary>The gateway took it; with <paramref name="final"/> nothing more will be heard of it and its text goes.</summary>
    public Task<int> SentAsync(OutboxMessage message, DateTime now, bool final, CancellationToken ct) =>
        Owned(message).ExecuteUpdateAsync(
            m => m.SetProperty(x => x.Status, MessageStatus.Sent)
                .SetProperty(x => x.SentAt, now)
                .SetProperty(x => x.SettledAt, final ? now : null)
                .SetProperty(x => x.Body, x => final ? "" : x.Body)
                .SetProperty(x => x.LastError, (string?)null),
            ct);

    /// <summary>Not this time: back into the queue, or given up.</summary>
    public Task<int> FailedAsync(OutboxMessage message, DateTime now, TimeSpan? wait, string error, CancellationToken ct) =>
        Owned(message).ExecuteUpdateAsync(
            m => m.SetProperty(x => x.Status, wait is null ? MessageStatus.Failed : MessageStatus.Pending)
                .SetProperty(x => x.NextAttemptAt, now + (wait ?? TimeSpan.Zero))
                .SetProperty(x => x.SettledAt, wait is null ? now : null)
                .SetProperty(x => x.LastError, error),
            ct);

    /// <summary>Messages that the gateway took and has not reported on, oldest first.</summary>
    public Task<List<OutboxMessage>> UnderWayAsync(string channel, CancellationToken ct) => db.Outbox.AsNoTracking()
        .Where(m => m.Channel == channel && m.Status == MessageStatus.Sent && m.SettledAt == null)
        .OrderBy(m => m.NextAttemptAt).Take(500).ToListAsync(ct);

    /// <summary>The gateway reports it gone; its text is no longer needed.</summary>
    public Task<int> DeliveredAsync(OutboxMessage message, DateTime now, CancellationToken ct) =>
        Owned(message).ExecuteUpdateAsync(
            m => m.SetProperty(x => x.Status, MessageStatus.Delivered).SetProperty(x => x.SettledAt, now).SetProperty(x => x.Body, ""), ct);

    /// <summary>Gives up what nobody could even try for two weeks: its channel is off.</summary>
    public Task<int> ExpireAsync(DateTime now, string error, CancellationToken ct) => db.Outbox
        .Where(m => m.Status == MessageStatus.Pending && m.NextAttemptAt < now.AddDays(-14))
        .ExecuteUpdateAsync(
            m => m.SetProperty(x => x.Status, MessageStatus.Failed).SetProperty(x => x.SettledAt, now).SetProperty(x => x.LastError, error), ct);

    /// <summary>How many wait.</summary>
    public Task<int> WaitingAsync(CancellationToken ct) => db.Outbox.CountAsync(m => m.Status == MessageStatus.Pending, ct);

    private IQueryable<OutboxMessage> Owned(OutboxMessage message) => db.Outbox
        .Where(m => m.Id == message.Id && m.Status == message.Status && m.NextAttemptAt == message.NextAttemptAt);

    private FormattableString TakeOnPostgres(string channel, DateTime now, DateTime until) => $"""
        update outbox set next_attempt_at = {until}, attempts = attempts + 1
        where regency = {db.Regency} and id in (
            select id from outbox where regency = {db.Regency} and status = 'Pending' and next_attempt_at <= {now} and channel = {channel}
            order by next_attempt_at limit {BatchSize} for update skip locked)
        returning id
        """;

    private FormattableString TakeOnSqlite(string channel, DateTime now, DateTime until) => $"""
        update outbox set next_attempt_at = {until}, attempts = attempts + 1
        where regency = {db.Regency} and id in (
            select id from outbox where regency = {db.Regency} and status = 'Pending' and next_attempt_at <= {now} and channel = {channel}
            order by next_attempt_at limit {BatchSize})
        returning id
        """;
}
