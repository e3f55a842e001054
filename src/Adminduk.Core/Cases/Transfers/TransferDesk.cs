using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Transfers;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Transfers;

/// <summary>Takes moving certificates back before the destination has accepted them. Whoever may sign one may take it back.</summary>
public sealed class TransferDesk(AdmindukDbContext db, OfficeClock clock)
{
    private const int Longest = 300;

    /// <summary>Cancels the move and withdraws its letter; its people remain.</summary>
    public Task<Outcome<Transfer>> WithdrawAsync(Guid id, string? reason, Actor actor, CancellationToken ct) =>
        db.DecideAsync(actor, null, id, () => OnceAsync(id, (reason ?? "").Trim(), actor, ct), done => db.Transfers.FirstAsync(t => t.Id == done, ct), ct);

    /// <summary>The post in which the actor may take the letter back; null when it is not theirs, or too late.</summary>
    public static Grant? PostFor(TransferFile file, Actor actor) =>
        file is { Transfer.State: TransferState.Reserved, Letter.SignerRole: { } role, Case: { } request } ? actor.Find(role, request.Area, request.Service) : null;

    private async Task<Outcome<Transfer>> OnceAsync(Guid id, string reason, Actor actor, CancellationToken ct)
    {
        if (await db.Transfers.AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct) is not { } transfer) return Error.NotFound("residents.unknown-transfer");
        var letter = await TransferQueries.LetterAsync(db, transfer, ct);
        var request = await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == transfer.CaseId, ct);
        if (letter?.SignerRole is not { } role || request is null || actor.Find(role, request.Area, request.Service) is not { } grant)
            return Error.Forbidden("cases.transfer-not-yours");
        if (reason.Length == 0) return Error.Invalid("Reason", "cases.transfer-reason-missing");
        if (reason.Length > Longest) return Error.Invalid("Reason", "cases.transfer-reason-too-long", Longest);
        var process = db.Begin("transfer.cancelled", actor, clock.Now, grant, id, reason: reason);
        var cancelled = await FamilyService.CancelTransferAsync(db, process, id, TransferCancellation.Withdrawn, ct);
        if (!cancelled.Ok) return cancelled;
        letter.Withdraw(process, reason);
        await db.SaveChangesAsync(ct);
        return cancelled;
    }
}
