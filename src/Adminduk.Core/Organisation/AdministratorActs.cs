using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Organisation;

/// <summary>What every act of an administrator shares: the authority, the record of it, and that grants are read anew.</summary>
public sealed class AdministratorActs(AdmindukDbContext db, OfficeClock clock, OfficeRegency regency, GrantCache cache)
{
    /// <summary>The administrator's grant, or a refusal.</summary>
    public Outcome<Grant> Allow(Actor actor) => Authority.Require(actor, Roles.Administrator, regency.Dotted);

    /// <summary>Saves what was changed together with its record.</summary>
    /// <param name="type">Name of the act, also of its one event.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="grant">In which post; null for the system.</param>
    /// <param name="kind">Kind of the thing changed.</param>
    /// <param name="id">The thing changed.</param>
    /// <param name="before">State before, or null.</param>
    /// <param name="after">State after, or null.</param>
    /// <param name="ct">Cancels the saving.</param>
    public async Task SaveAsync(string type, Actor actor, Grant? grant, string kind, Guid id, object? before, object? after, CancellationToken ct)
    {
        db.Begin(type, actor, clock.Now, grant, id).Record(type, kind, id, before, after);
        await db.SaveChangesAsync(ct);
        cache.Clear();
    }
}
