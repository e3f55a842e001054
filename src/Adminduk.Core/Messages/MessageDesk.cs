using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Messages;

/// <summary>What officers see of messages, and trying again.</summary>
public sealed class MessageDesk(AdmindukDbContext db, OfficeRegency regency, OfficeClock clock)
{
    /// <summary>Who may look and try again.</summary>
    public static readonly IReadOnlyCollection<string> AllowedRoles = [Roles.Administrator, Roles.FrontOffice];

    private const int PageSize = 50;

    /// <summary>Messages about requests of the officer's area, newest first.</summary>
    public async Task<Outcome<Page<MessageRow>>> ListAsync(MessageFilter filter, Actor actor, CancellationToken ct)
    {
        var areas = actor.Grants.Where(g => AllowedRoles.Contains(g.Role)).Select(g => g.Area).Distinct().ToList();
        if (areas.Count == 0) return Authority.Require(actor, AllowedRoles, regency.Dotted).Error!;
        var found = Find(filter, areas);
        var total = await found.CountAsync(ct);
        var number = Math.Clamp(filter.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var free = clock.Now + OutboxQueue.Lease;
        var rows = await found.OrderByDescending(m => m.CreatedAt).ThenBy(m => m.Id).Skip((number - 1) * PageSize).Take(PageSize)
            .Select(m => new MessageRow(
                m.Id, m.CaseId, db.Cases.Where(c => c.Id == m.CaseId).Select(c => c.Number).FirstOrDefault(), m.Channel, m.To, m.Subject,
                m.Status, m.Attempts, m.CreatedAt, m.NextAttemptAt, m.SentAt, m.SettledAt, m.LastError,
                m.Status == MessageStatus.Failed || (m.Status == MessageStatus.Pending && m.NextAttemptAt > free)))
            .ToListAsync(ct);
        return new Page<MessageRow>([.. rows.Select(r => r with { MaskedTo = MaskedAddress.Of(r.MaskedTo) })], number, PageSize, total);
    }

    /// <summary>Puts a message that failed, or waits long for its next try, in front of the queue with a fresh count.</summary>
    public async Task<Outcome> RetryAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (await db.Outbox.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } message) return Error.NotFound("messages.unknown");
        if (Authority.Require(actor, AllowedRoles, await AreaAsync(message, ct)).Error is { } refused) return refused;
        if (message.Status is MessageStatus.Sent or MessageStatus.Delivered) return Error.Conflict("messages.already-sent");

        // A message may be in a sender's hands right now until its lease ends; putting it back would send it twice.
        if (message.Status == MessageStatus.Pending && message.NextAttemptAt <= clock.Now + OutboxQueue.Lease) return Error.Conflict("messages.already-due");
        Record(message, actor);
        message.Status = MessageStatus.Pending;
        message.Attempts = 0;
        message.NextAttemptAt = clock.Now;
        message.SettledAt = null;
        await db.SaveChangesAsync(ct);
        return Outcome.Success;
    }

    private void Record(OutboxMessage message, Actor actor) => db
        .Begin("message.retried", actor, clock.Now, subject: message.CaseId)
        .Record("message.retried", "message", message.Id, new { Status = message.Status.ToString(), message.Attempts }, new { Status = nameof(MessageStatus.Pending), Attempts = 0 });

    private async Task<string> AreaAsync(OutboxMessage message, CancellationToken ct) =>
        await db.Cases.Where(c => c.Id == message.CaseId).Select(c => c.Area).SingleOrDefaultAsync(ct) ?? regency.Dotted;

    private IQueryable<OutboxMessage> Find(MessageFilter filter, List<string> areas)
    {
        IQueryable<OutboxMessage> found = db.Outbox.AsNoTracking();
        if (filter.Status is { } status) found = found.Where(m => m.Status == status);
        if (filter.Channel is { } channel) found = found.Where(m => m.Channel == channel);
        if (filter.CaseNumber is { } number) found = found.Where(m => db.Cases.Any(c => c.Id == m.CaseId && c.Number == number));
        if (!areas.Exists(a => a.Length == 0 || regency.Dotted == a || regency.Dotted.StartsWith(a + ".", StringComparison.Ordinal)))
            found = found.Where(m => db.Cases.Any(c => c.Id == m.CaseId && areas.Any(a => c.Area == a || EF.Functions.Like(c.Area, a + ".%"))));
        return found;
    }
}
