using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Transfers;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Transfers;

/// <summary>Reads the moves to and from other registers of this database, in the areas of an officer's posts. Of people of another register the
/// letter and their number is all that is shown.</summary>
public sealed class TransferQueries(AdmindukDbContext db)
{
    private const int Most = 200;

    /// <summary>The moves under way, or all of them; at most 200 each way.</summary>
    public async Task<Outcome<TransferLists>> ListAsync(bool ended, Actor actor, CancellationToken ct)
    {
        if (RegisterAccess.Of(actor) is not { Count: > 0 } grants) return Error.Forbidden("residents.no-access");
        var leaving = await Under(Leaving(grants), ended).ToListAsync(ct);
        var coming = await Under(Coming(grants), ended).ToListAsync(ct);
        var names = await NamesAsync(leaving, ct);
        return new TransferLists(leaving.ConvertAll(t => new TransferRow(t, [.. t.People.Select(p => names[p.ResidentId])])), coming.ConvertAll(t => new TransferRow(t, [])));
    }

    /// <summary>One move that the officer may see.</summary>
    public async Task<Outcome<TransferFile>> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var grants = RegisterAccess.Of(actor);
        if (grants.Count == 0) return Error.Forbidden("residents.no-access");
        if (await Leaving(grants).FirstOrDefaultAsync(t => t.Id == id, ct) is { } leaving)
        {
            var people = leaving.People.Select(p => p.ResidentId).ToList();
            return new TransferFile(leaving, await db.Residents.AsNoTracking().Where(r => people.Contains(r.Id)).OrderBy(r => r.BirthDate).ToListAsync(ct), await LetterAsync(db, leaving, ct), await CaseAsync(leaving.CaseId, ct));
        }

        return await Coming(grants).FirstOrDefaultAsync(t => t.Id == id, ct) is { } coming
            ? new TransferFile(coming, [], null, await CaseAsync(coming.AcceptedCaseId, ct))
            : Error.NotFound("residents.unknown-transfer");
    }

    /// <summary>The signed SKPWNI of a move from here.</summary>
    internal static Task<IssuedDocument?> LetterAsync(AdmindukDbContext db, Transfer transfer, CancellationToken ct) =>
        db.Documents.FirstOrDefaultAsync(d => d.CaseId == transfer.CaseId && d.Kind == DocumentKinds.Skpwni && d.Status != DocumentStatus.Draft, ct);

    private IQueryable<Transfer> Leaving(IReadOnlyList<Grant> grants)
    {
        var families = db.Families.Within(f => f.Village, grants).Select(f => f.Id);
        return db.Transfers.AsNoTracking().Include(t => t.People).Where(t => families.Contains(t.FamilyId));
    }

    private IQueryable<Transfer> Coming(IReadOnlyList<Grant> grants) => db.Transfers.IgnoreQueryFilters().AsNoTracking().Include(t => t.People)
        .Where(t => t.ToRegency == db.Regency).Within(t => t.ToRegion, grants);

    private static IQueryable<Transfer> Under(IQueryable<Transfer> transfers, bool ended) => transfers
        .Where(t => ended || t.State == TransferState.Reserved || t.State == TransferState.Accepted).OrderBy(t => t.ReservedAt).ThenBy(t => t.Id).Take(Most);

    private async Task<Dictionary<Guid, string>> NamesAsync(List<Transfer> transfers, CancellationToken ct)
    {
        var people = transfers.SelectMany(t => t.People).Select(p => p.ResidentId).Distinct().ToList();
        return await db.Residents.Where(r => people.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Name, ct);
    }

    private async Task<Case?> CaseAsync(Guid? id, CancellationToken ct) =>
        id is null ? null : await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct);
}
