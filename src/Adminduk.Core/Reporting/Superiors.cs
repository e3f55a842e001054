using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Reporting;

/// <summary>Finds the posts below an officer's own, along the line that directs the daily work (pengawasan berjenjang).</summary>
public sealed class Superiors(AdmindukDbContext db, OfficeClock clock)
{
    /// <summary>The posts that the actor oversees, his own first; refused for a post that has none below it.</summary>
    public async Task<Outcome<IReadOnlyList<SupervisedPost>>> PostsAsync(Actor actor, CancellationToken ct)
    {
        var posts = await (
            from position in db.Positions.AsNoTracking()
            join unit in db.Units.AsNoTracking() on position.UnitId equals unit.Id
            where unit.Active
            orderby position.Code
            select new { position, unit }).ToListAsync(ct);
        var below = posts.Where(p => p.position.OperationalSuperiorId is not null).ToLookup(p => p.position.OperationalSuperiorId!.Value);
        var holders = await HoldersAsync(ct);
        var found = new List<SupervisedPost>();
        foreach (var own in posts.Where(p => below.Contains(p.position.Id) && actor.Grants.Any(g => g.PositionId == p.position.Id))) Add(own.position, own.unit, 0);
        if (found.Count > 0) return found;
        return Error.Forbidden(actor.Withheld.Count > 0 ? "organisation.second-factor-first" : "reporting.not-superior");

        // A post is listed once, though two lines or a circle lead to it.
        void Add(Position position, OfficeUnit unit, int depth)
        {
            if (found.Exists(f => f.Id == position.Id)) return;
            found.Add(new SupervisedPost(position.Id, position.Title, unit.Name, new(position.Role, unit.Area, position.Service), depth, [.. holders[position.Id]]));
            foreach (var next in below[position.Id]) Add(next.position, next.unit, depth + 1);
        }
    }

    private async Task<ILookup<Guid, string>> HoldersAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var held = await (
            from appointment in db.Appointments.AsNoTracking()
            join officer in db.Officers.AsNoTracking() on appointment.OfficerId equals officer.Id
            where officer.Active && appointment.From <= today && (appointment.To == null || appointment.To >= today)
            orderby officer.Name
            select new { appointment.PositionId, officer.Name }).ToListAsync(ct);
        return held.ToLookup(h => h.PositionId, h => h.Name);
    }
}
