using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Adminduk.Core.Residents.Transfers;

/// <summary>
/// Finishes at the origin what the destination decided, and cancels letters that ran out. The state of a transfer is the message: whatever
/// stopped in the middle is found by the next round. One that cannot be ended is told to the operator and holds up no other.
/// </summary>
public sealed partial class TransferRound(AdmindukDbContext db, FamilyService families, OfficeClock clock, ILogger<TransferRound> logger)
{
    private const int Most = 200;

    /// <summary>One round; tells how many came to an end. Several servers may run it at once.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var ended = 0;
        foreach (var id in await DueAsync(t => t.State == TransferState.Accepted, ct))
            ended += await DecideAsync(id, "transfer.closed", process => families.CloseTransferAsync(db, process, id, ct), ct);
        foreach (var id in await DueAsync(t => t.State == TransferState.Reserved && t.ValidUntil < today, ct))
            ended += await DecideAsync(id, "transfer.cancelled", process => FamilyService.CancelTransferAsync(db, process, id, TransferCancellation.Lapsed, ct), ct);
        return ended;
    }

    private Task<List<Guid>> DueAsync(System.Linq.Expressions.Expression<Func<Transfer, bool>> due, CancellationToken ct) =>
        db.Transfers.AsNoTracking().Where(due).OrderBy(t => t.Id).Take(Most).Select(t => t.Id).ToListAsync(ct);

    private async Task<int> DecideAsync(Guid id, string type, Func<ProcessContext, Task<Outcome<Transfer>>> act, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        try
        {
            var done = await db.DecideAsync(Actor.System, null, id, () => OnceAsync(id, type, act, ct), again => db.Transfers.FirstAsync(t => t.Id == again, ct), ct);
            if (done.Error is { } refusal) LogRefused(logger, id, refusal.Code);
            return done.Ok ? 1 : 0;
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            LogFault(logger, id, fault);
            return 0;
        }
    }

    private async Task<Outcome<Transfer>> OnceAsync(Guid id, string type, Func<ProcessContext, Task<Outcome<Transfer>>> act, CancellationToken ct)
    {
        var process = db.Begin(type, Actor.System, clock.Now, subject: id);
        var done = await act(process);
        if (done.Ok && process.Process.Events.Count > 0) await db.SaveChangesAsync(ct);
        return done;
    }

    [LoggerMessage(LogLevel.Warning, "Transfer {Id} could not be ended: {Code}")]
    private static partial void LogRefused(ILogger logger, Guid id, string code);

    [LoggerMessage(LogLevel.Error, "Transfer {Id} could not be ended")]
    private static partial void LogFault(ILogger logger, Guid id, Exception fault);
}
