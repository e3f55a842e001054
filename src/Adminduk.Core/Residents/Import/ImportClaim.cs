using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Import;

/// <summary>The one slot in which an import works, and the signs of life of who works in it.</summary>
internal static class ImportClaim
{
    /// <summary>How long a worker may be silent before another goes on in its place.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(45);

    // The server takes its own imports up again soon after it starts; a server that stays away loses the slot.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>True while somebody is at it.</summary>
    public static bool IsAlive(ResidentImport import, DateTime now) => import is { Slot: not null, LeaseUntil: { } until } && until > now;

    /// <summary>Takes the slot for an import, or says who has it. Saves.</summary>
    public static async Task<Outcome> TakeAsync(AdmindukDbContext db, ResidentImport import, DateTime now, CancellationToken ct)
    {
        if (IsAlive(import, now)) return Error.Conflict("residents.import-running-same");
        var other = await db.ResidentImports.FirstOrDefaultAsync(i => i.Slot != null && i.Id != import.Id, ct);
        if (other is not null)
        {
            if (IsAlive(other, now) || (other.Stored && other.LeaseUntil > now - Patience))
                return Error.Conflict("residents.import-busy", other.FileName, other.ActorName, other.Counts.Rows, other.Total ?? 0);
            other.Slot = null;
            await db.SaveChangesAsync(ct);
        }

        import.Slot = 1;
        return Outcome.Success;
    }
}
