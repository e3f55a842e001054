using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Transfers;

/// <summary>Decides at the destination whether people may come in: with the letter that names them, or because no other register here holds them.</summary>
internal static class TransferGate
{
    /// <summary>The transfer under which these people come, empty for people from outside, or the refusal.</summary>
    /// <param name="db">The destination's context.</param>
    /// <param name="niks">Who comes.</param>
    /// <param name="origin">Where from, with the letter.</param>
    /// <param name="today">The destination's date.</param>
    /// <param name="ct">Stops the work.</param>
    public static async Task<Outcome<Passage>> OpenAsync(AdmindukDbContext db, IReadOnlyCollection<string> niks, OutsidePlace origin, DateOnly today, CancellationToken ct)
    {
        if (await FindAsync(db, origin, ct) is { } transfer)
        {
            return transfer.CheckArrival(niks, today) is { } refusal ? refusal : new Passage(transfer, await EntriesAsync(db, transfer, ct));
        }

        return await Domiciles.HeldElsewhereAsync(db, niks, ct) is (var nik, var regency)
            ? Error.Refused("residents.transfer-missing", Masking.Mask(nik), new OfficeRegency(regency).Dotted) with { Field = "origin-letter", LegalBasis = "UU 23/2006 Pasal 15" }
            : new Passage(null, new Dictionary<string, Resident>());
    }

    /// <summary>The transfer with this letter from this origin to the regency of the context; tracked, so that it can be accepted.</summary>
    public static Task<Transfer?> FindAsync(AdmindukDbContext db, OutsidePlace origin, CancellationToken ct)
    {
        var letter = Transfer.NumberOf(origin.LetterNumber);
        var from = RegionCode.TryParse(origin.Region, out var region) ? region.Regency : 0;
        return db.Transfers.IgnoreQueryFilters().Include(t => t.People)
            .FirstOrDefaultAsync(t => t.Regency == from && t.Letter == letter && t.ToRegency == db.Regency, ct);
    }

    /// <summary>
    /// Ends residence in the origin's entries, in the destination's transaction: no instant has two active ones. False when one of them was
    /// changed meanwhile. Card and log of the origin follow when it closes.
    /// </summary>
    public static async Task<bool> TakeOverAsync(AdmindukDbContext db, Transfer transfer, DateOnly today, CancellationToken ct)
    {
        Guid[] people = [.. transfer.Remaining.Select(p => p.ResidentId)];
        var ended = await db.Residents.IgnoreQueryFilters()
            .Where(r => r.Regency == transfer.Regency && people.Contains(r.Id) && r.Status == ResidentStatus.Active)
            .ExecuteUpdateAsync(
                s => s.SetProperty(r => r.Status, ResidentStatus.Moved).SetProperty(r => r.StatusSince, today).SetProperty(r => r.Version, r => r.Version + 1), ct);
        return ended == people.Length;
    }

    private static Task<Dictionary<string, Resident>> EntriesAsync(AdmindukDbContext db, Transfer transfer, CancellationToken ct)
    {
        Guid[] people = [.. transfer.Remaining.Select(p => p.ResidentId)];
        return db.Residents.IgnoreQueryFilters().AsNoTracking().Include(r => r.Rare)
            .Where(r => r.Regency == transfer.Regency && people.Contains(r.Id)).ToDictionaryAsync(r => r.Nik, ct);
    }
}

/// <summary>The way in.</summary>
/// <param name="Transfer">The transfer to accept; null for people from outside of this database.</param>
/// <param name="Entries">What the origin's register says of them, by NIK.</param>
internal sealed record Passage(Transfer? Transfer, IReadOnlyDictionary<string, Resident> Entries);
