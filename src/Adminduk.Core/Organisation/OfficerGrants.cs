using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Organisation;

/// <summary>Reads what an officer may do today from the appointments in force on the office's date.</summary>
public sealed class OfficerGrants(AdmindukDbContext db, OfficeClock clock, GrantCache cache)
{
    /// <summary>The officer with the grants of today; null when there is no such officer, or he has left.</summary>
    /// <param name="officer">Officer, the same id as the account.</param>
    /// <param name="strong">True when a second factor or a passkey was shown; else signing and ruling roles are withheld.</param>
    /// <param name="ct">Cancels the reading.</param>
    public async Task<Actor?> FindAsync(Guid officer, bool strong, CancellationToken ct)
    {
        var today = clock.Today;
        var actor = cache.Find(officer, today, clock.Now);
        if (actor is null)
        {
            actor = await ReadAsync(officer, today, ct);
            if (actor is null) return null;
            cache.Keep(actor, today, clock.Now);
        }

        return strong ? actor : Withhold(actor);
    }

    private static Actor Withhold(Actor actor) => actor with
    {
        Grants = [.. actor.Grants.Where(g => !Roles.Strong.Contains(g.Role))],
        Withheld = [.. actor.Grants.Select(g => g.Role).Where(Roles.Strong.Contains).Distinct()],
    };

    private async Task<Actor?> ReadAsync(Guid id, DateOnly today, CancellationToken ct)
    {
        var name = await db.Officers.Where(o => o.Id == id && o.Active).Select(o => o.Name).SingleOrDefaultAsync(ct);
        if (name is null) return null;
        var held = await (
            from appointment in db.Appointments
            join position in db.Positions on appointment.PositionId equals position.Id
            join unit in db.Units on position.UnitId equals unit.Id
            where appointment.OfficerId == id && appointment.From <= today && (appointment.To == null || appointment.To >= today) && unit.Active
            orderby appointment.Acting, appointment.From, position.Code
            select new { position, unit, appointment.Acting, appointment.CounterId }).AsNoTracking().ToListAsync(ct);
        return new Actor(ActorKind.Officer, id, name)
        {
            Grants = [.. held.Select(h => MakeGrant(h.position, h.unit, h.Acting, h.CounterId is not null))],
        };
    }

    private static Grant MakeGrant(Position position, OfficeUnit unit, bool acting, bool counter) => new(
        position.Role, unit.Area, position.Service, position.Id, acting ? $"Plt. {position.Title}" : position.Title, unit.Id, unit.Name, unit.Kind, counter);
}
