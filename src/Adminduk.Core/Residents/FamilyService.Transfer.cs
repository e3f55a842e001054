using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Transfers;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <content>The origin's side of a move to another register of this database.</content>
public sealed partial class FamilyService
{
    /// <summary>Settles the card and writes the move, once the destination has accepted. Done a second time it changes nothing.</summary>
    public async Task<Outcome<Transfer>> CloseTransferAsync(AdmindukDbContext db, ProcessContext process, Guid id, CancellationToken ct)
    {
        if (await FindTransferAsync(db, id, ct) is not { } transfer) return Error.NotFound("residents.unknown-transfer");
        if (transfer.State == TransferState.Closed) return transfer;
        if (transfer.State != TransferState.Accepted) return Error.Refused("residents.transfer-not-accepted", transfer.Letter);
        var departure = StayingPlan.Read(transfer.Plan).Departure(transfer);
        var act = await FamilyAct.OpenAsync(db, process, DayOf(process), departure.JoinFamilyId is { } other ? [transfer.FamilyId, other] : [transfer.FamilyId], ct);
        var family = act.Find(transfer.FamilyId)!;
        if (await SettleRestAsync(act, family, departure, ct) is { Ok: false } refused) return Outcome<Transfer>.Fail(refused.Errors);
        foreach (var named in transfer.Remaining)
        {
            var mover = family.Members.Single(m => m.Id == named.ResidentId);
            act.LetGo(mover, named.ActiveSince);
            db.Relocations.Add(Crossing(db, process, mover, family, departure.Destination, RelocationDirection.Out, mover.StatusSince ?? act.Today));
        }

        await act.SettleAsync("family.members-departed", family, ct);
        transfer.Close(process);
        return transfer;
    }

    /// <summary>Takes a letter back or lets it lapse: its people remain, as if it had not been.</summary>
    public static async Task<Outcome<Transfer>> CancelTransferAsync(
        AdmindukDbContext db, ProcessContext process, Guid id, TransferCancellation cause, CancellationToken ct)
    {
        if (await FindTransferAsync(db, id, ct) is not { } transfer) return Error.NotFound("residents.unknown-transfer");
        if (transfer.State == TransferState.Cancelled) return transfer;
        var cancelled = transfer.Cancel(process, cause);
        return cancelled.Ok ? transfer : Outcome<Transfer>.Fail(cancelled.Errors);
    }

    /// <summary>The refusal of a request about people of whom one is about to move already; null when all are free.</summary>
    internal static async Task<Error?> CheckFreeAsync(AdmindukDbContext db, IReadOnlyCollection<string> niks, CancellationToken ct)
    {
        var transfer = await db.Transfers.AsNoTracking().Include(t => t.People)
            .FirstOrDefaultAsync(t => t.State == TransferState.Reserved && t.People.Any(p => p.StruckOn == null && niks.Contains(p.Nik)), ct);
        if (transfer?.Remaining.First(p => niks.Contains(p.Nik)) is not { } named) return null;
        return transfer.Holds(await db.Residents.AsNoTracking().FirstAsync(r => r.Id == named.ResidentId, ct));
    }

    /// <summary>Signs people over: they stay on the card, and nobody but the destination, or a letter that ends, changes that.</summary>
    private static async Task<Outcome<DepartureResult>> ReserveAsync(AdmindukDbContext db, ProcessContext process, FamilyAct act, Leave leave, CancellationToken ct)
    {
        var (family, movers, staying, options) = leave;
        if (CheckStayers(act, family, staying, options) is { Ok: false } unsound) return Outcome<DepartureResult>.Fail(unsound.Errors);
        if (await Domiciles.HeldElsewhereAsync(db, movers.ConvertAll(m => m.Nik), ct) is (var nik, var regency))
            return Error.Refused("residents.transfer-held-elsewhere", Masking.Mask(nik), new OfficeRegency(regency).Dotted);
        var transfer = Reservation(db, process, family, options);
        transfer.People.AddRange(movers.Select(m => new TransferPerson
        {
            Regency = db.Regency,
            TransferId = transfer.Id,
            ResidentId = m.Id,
            Nik = m.Nik,
            ActiveSince = m.StatusSince,
        }));
        db.Transfers.Add(transfer);
        await Domiciles.HoldAsync(db, movers.ConvertAll(m => m.Nik), act.Today, ct);
        process.Record("transfer.reserved", "transfer", transfer.Id, null, new { transfer.Letter, transfer.ToRegency, People = movers.Count });
        return new DepartureResult(movers, family, staying.Count == 0 ? null : family) { Transfer = transfer };
    }

    private static Transfer Reservation(AdmindukDbContext db, ProcessContext process, Family family, Departure options)
    {
        var id = Ids.New(process.Now);
        return new Transfer
        {
            Regency = db.Regency,
            Id = id,
            FamilyId = family.Id,
            ToRegency = RegencyOf(options.Destination),
            ToRegion = options.Destination.Region,
            ToAddress = options.Destination.Address,
            Reason = options.Destination.Reason,
            Letter = Transfer.NumberOf(options.Destination.LetterNumber ?? id.ToString("N")),
            Plan = StayingPlan.Write(options),
            CaseId = options.CaseId,
            ReservedAt = process.Now,
            ReservedBy = process.Process.Id,
        };
    }

    // A household changes while a letter is on its way: what was planned may not fit any more, and the arrival stands all the same.
    private static async Task<Outcome> SettleRestAsync(FamilyAct act, Family family, Departure departure, CancellationToken ct)
    {
        var leaving = departure.Members.ToHashSet();
        var here = departure with { Staying = [.. departure.Staying.Where(p => family.Members.Exists(m => m.Id == p.ResidentId))] };
        var staying = HouseholdPlan.Staying(family, leaving, here.Staying).Value;
        if (CheckStayers(act, family, staying, here).Ok) return await SettleStayersAsync(act, family, staying, here, ct);
        foreach (var place in StayingPlan.Remaining(family, leaving))
        {
            if (act.Place(place, family) is { Ok: false } refused) return refused;
        }

        return Outcome.Success;
    }

    private static Task<Transfer?> FindTransferAsync(AdmindukDbContext db, Guid id, CancellationToken ct) =>
        db.Transfers.Include(t => t.People).FirstOrDefaultAsync(t => t.Id == id, ct);

    /// <summary>Who leaves which card, and who stays.</summary>
    private sealed record Leave(Family Family, List<Resident> Movers, List<Placement> Staying, Departure Options);
}
