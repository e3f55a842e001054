using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Transfers;

/// <summary>The other registers in this database. Elsewhere the other side of a move is known by its letter alone.</summary>
internal static class Neighbours
{
    /// <summary>True when the register of a regency stands here: it has families.</summary>
    public static Task<bool> KeepsAsync(AdmindukDbContext db, int regency, CancellationToken ct) =>
        db.Families.IgnoreQueryFilters().AnyAsync(f => f.Regency == regency, ct);

    /// <summary>Every other regency with a register here, found by one step along the key for each.</summary>
    public static async Task<List<int>> OfAsync(AdmindukDbContext db, CancellationToken ct)
    {
        List<int> found = [];
        for (int? last = 0; (last = await NextAsync(db, last.Value, ct)) is { } regency;)
        {
            if (regency != db.Regency) found.Add(regency);
        }

        return found;
    }

    private static Task<int?> NextAsync(AdmindukDbContext db, int after, CancellationToken ct) =>
        db.Families.IgnoreQueryFilters().Where(f => f.Regency > after).OrderBy(f => f.Regency).Select(f => (int?)f.Regency).FirstOrDefaultAsync(ct);
}
