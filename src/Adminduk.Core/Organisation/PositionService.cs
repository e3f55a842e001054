using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Organisation;

/// <summary>Posts of the office and their two reporting lines; changed by administrators alone.</summary>
public sealed class PositionService(AdmindukDbContext db, OfficeClock clock, RoleBook roles, AdministratorActs acts)
{
    /// <summary>Every post, by title.</summary>
    public async Task<IReadOnlyList<Position>> PositionsAsync(CancellationToken ct) =>
        await db.Positions.AsNoTracking().OrderBy(p => p.Title).ToListAsync(ct);

    /// <summary>Adds or changes a post.</summary>
    public async Task<Outcome<Guid>> SavePositionAsync(Actor actor, PositionForm form, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return Outcome<Guid>.Fail(allowed.Errors);
        var positions = await db.Positions.ToListAsync(ct);
        var errors = await CheckAsync(form, positions, ct);
        if (errors.Count > 0) return Outcome<Guid>.Fail(errors);
        var position = positions.Find(p => p.Id == form.Id);
        var before = position is null ? null : Snapshot(position);
        if (position is null)
        {
            var code = Slug.Make(form.Title!.Trim(), positions.Select(p => p.Code).ToHashSet(StringComparer.Ordinal));
            position = new Position { Id = Ids.New(clock.Now), UnitId = form.UnitId, Code = code, Title = "", Role = "" };
            db.Add(position);
        }

        (position.Title, position.Role, position.Service) = (form.Title!.Trim(), form.Role!, Names.Blank(form.Service));
        (position.OperationalSuperiorId, position.AdministrativeSuperiorId) = (form.OperationalSuperiorId, form.AdministrativeSuperiorId);
        await acts.SaveAsync("office.position-saved", actor, allowed.Value, "position", position.Id, before, Snapshot(position), ct);
        return position.Id;
    }

    private async Task<List<Error>> CheckAsync(PositionForm form, List<Position> positions, CancellationToken ct)
    {
        var errors = new List<Error>();
        if (form.Id is not null && positions.TrueForAll(p => p.Id != form.Id)) return [Error.NotFound("organisation.position-unknown")];
        if (!await db.Units.AnyAsync(u => u.Id == form.UnitId, ct)) return [Error.NotFound("organisation.unit-unknown")];
        if (Names.Check("Title", form.Title, 160) is { } wrong) errors.Add(wrong);
        var kept = positions.Find(p => p.Id == form.Id)?.Role;
        if (!roles.Knows(form.Role ?? "") && (kept is null || form.Role != kept)) errors.Add(Error.Invalid("Role", "organisation.position-role-wrong"));
        CheckSuperior("OperationalSuperiorId", form.OperationalSuperiorId);
        CheckSuperior("AdministrativeSuperiorId", form.AdministrativeSuperiorId);
        return errors;

        void CheckSuperior(string field, Guid? superior)
        {
            if (superior is null) return;
            if (superior == form.Id) errors.Add(Error.Invalid(field, "organisation.position-circle"));
            else if (positions.TrueForAll(p => p.Id != superior)) errors.Add(Error.Invalid(field, "organisation.position-unknown"));
        }
    }

    private static object Snapshot(Position p) => new { p.Title, p.Role, p.Service, p.OperationalSuperiorId, p.AdministrativeSuperiorId };
}
