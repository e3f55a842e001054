using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>Lets two acts on one family run one after the other, always in the same order, so that the second sees what the first did.</summary>
internal static class FamilyLocks
{
    /// <summary>Waits for the families' rows and holds them until the transaction ends. SQLite has one writer and needs no row lock.</summary>
    public static async Task TakeAsync(AdmindukDbContext db, Guid[] families, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("The register changes inside a transaction.");
        if (!db.Database.IsNpgsql()) return;
        await db.Database
            .SqlQuery<Guid>($"select id from families where regency = {db.Regency} and id = any({families}) order by id for update")
            .ToListAsync(ct);
    }
}
