using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Transfers;

/// <summary>Keeps the one row that says which register holds a NIK, in the transaction of the act that changes it.</summary>
internal static class Domiciles
{
    /// <summary>Says that this register holds these people from a day on.</summary>
    public static async Task HoldAsync(AdmindukDbContext db, IReadOnlyCollection<string> niks, DateOnly since, CancellationToken ct)
    {
        var known = await db.Domiciles.Where(d => niks.Contains(d.Nik)).ToDictionaryAsync(d => d.Nik, ct);
        foreach (var nik in niks)
        {
            if (!known.TryGetValue(nik, out var row)) db.Domiciles.Add(new Domicile { Nik = nik, Holder = db.Regency, Since = since });
            else if (row.Holder != db.Regency) (row.Holder, row.Since) = (db.Regency, since);
        }
    }

    /// <summary>Forgets people who left for a register elsewhere.</summary>
    public static async Task ReleaseAsync(AdmindukDbContext db, IReadOnlyCollection<string> niks, CancellationToken ct) =>
        db.Domiciles.RemoveRange(await db.Domiciles.Where(d => niks.Contains(d.Nik) && d.Holder == db.Regency).ToListAsync(ct));

    /// <summary>Somebody among these whom another register here holds, with its regency; null when nobody.</summary>
    public static async Task<(string Nik, int Regency)?> HeldElsewhereAsync(AdmindukDbContext db, IReadOnlyCollection<string> niks, CancellationToken ct)
    {
        var row = await db.Domiciles.AsNoTracking().FirstOrDefaultAsync(d => niks.Contains(d.Nik) && d.Holder != db.Regency, ct);
        if (row is not null) return (row.Nik, row.Holder);
        var neighbours = await Neighbours.OfAsync(db, ct);
        if (neighbours.Count == 0) return null;
        var person = await db.Residents.IgnoreQueryFilters().AsNoTracking()
            .Where(r => neighbours.Contains(r.Regency) && niks.Contains(r.Nik) && (r.Status == ResidentStatus.Active || r.Status == ResidentStatus.Inactive))
            .Select(r => new { r.Nik, r.Regency }).FirstOrDefaultAsync(ct);
        return person is null ? null : (person.Nik, person.Regency);
    }
}
