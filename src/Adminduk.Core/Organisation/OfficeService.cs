using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Organisation;

/// <summary>Units and counters of the office; changed by administrators alone.</summary>
public sealed class OfficeService(AdmindukDbContext db, OfficeClock clock, OfficeRegency regency, AdministratorActs acts)
{
    /// <summary>Every unit, by name.</summary>
    public async Task<IReadOnlyList<OfficeUnit>> UnitsAsync(CancellationToken ct) =>
        await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(ct);

    /// <summary>Every counter, by name.</summary>
    public async Task<IReadOnlyList<ServiceCounter>> CountersAsync(CancellationToken ct) =>
        await db.ServiceCounters.AsNoTracking().OrderBy(c => c.Name).ToListAsync(ct);

    /// <summary>The open unit of one of these kinds that serves a region most closely, or null.</summary>
    public async Task<OfficeUnit?> UnitServingAsync(string region, IReadOnlyCollection<string> kinds, CancellationToken ct)
    {
        var units = await db.Units.AsNoTracking().Where(u => u.Active && kinds.Contains(u.Kind)).ToListAsync(ct);
        return units
            .Where(u => region == u.Area || region.StartsWith(u.Area + ".", StringComparison.Ordinal))
            .OrderByDescending(u => u.Area.Length).ThenBy(u => u.Code, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Adds or changes a unit.</summary>
    public async Task<Outcome<Guid>> SaveUnitAsync(Actor actor, UnitForm form, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return Outcome<Guid>.Fail(allowed.Errors);
        var units = await db.Units.ToListAsync(ct);
        var errors = await CheckAsync(form, units, ct);
        if (errors.Count > 0) return Outcome<Guid>.Fail(errors);
        var unit = units.Find(u => u.Id == form.Id);
        var before = unit is null ? null : Snapshot(unit);
        if (unit is null)
        {
            var code = Slug.Make(form.Name!.Trim(), units.Select(u => u.Code).ToHashSet(StringComparer.Ordinal));
            unit = new OfficeUnit { Id = Ids.New(clock.Now), Code = code, Name = "", Kind = "", Area = "" };
            db.Add(unit);
        }

        (unit.Name, unit.Kind, unit.Area, unit.ParentId) = (form.Name!.Trim(), form.Kind!, RegionCode.Parse(form.Area!.Trim()).ToString(), form.ParentId);
        (unit.Address, unit.Active) = (Names.Blank(form.Address), form.Active);
        await acts.SaveAsync("office.unit-saved", actor, allowed.Value, "unit", unit.Id, before, Snapshot(unit), ct);
        return unit.Id;
    }

    /// <summary>Adds a counter to a unit, or renames one.</summary>
    public async Task<Outcome<Guid>> SaveCounterAsync(Actor actor, Guid unitId, Guid? id, string? name, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return Outcome<Guid>.Fail(allowed.Errors);
        if (Names.Check("CounterName", name, 60) is { } wrong) return wrong;
        if (!await db.Units.AnyAsync(u => u.Id == unitId, ct)) return Error.NotFound("organisation.unit-unknown");
        var counters = await db.ServiceCounters.Where(c => c.UnitId == unitId).ToListAsync(ct);
        if (counters.Exists(c => c.Id != id && c.Name.Equals(name!.Trim(), StringComparison.OrdinalIgnoreCase)))
            return Error.Invalid("CounterName", "organisation.counter-taken");
        var counter = counters.Find(c => c.Id == id);
        if (counter is null && id is not null) return Error.NotFound("organisation.counter-unknown");
        var before = counter is null ? null : new { counter.Name };
        if (counter is null) db.Add(counter = new ServiceCounter { Id = Ids.New(clock.Now), UnitId = unitId, Name = "" });
        counter.Name = name!.Trim();
        await acts.SaveAsync("office.counter-saved", actor, allowed.Value, "counter", counter.Id, before, new { counter.Name }, ct);
        return counter.Id;
    }

    /// <summary>Removes a counter that no appointment names.</summary>
    public async Task<Outcome> RemoveCounterAsync(Actor actor, Guid id, CancellationToken ct)
    {
        var allowed = acts.Allow(actor);
        if (!allowed.Ok) return allowed;
        if (await db.ServiceCounters.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } counter) return Error.NotFound("organisation.counter-unknown");
        if (await db.Appointments.AnyAsync(a => a.CounterId == id, ct)) return Error.Refused("organisation.counter-in-use");
        db.Remove(counter);
        await acts.SaveAsync("office.counter-removed", actor, allowed.Value, "counter", id, new { counter.Name }, null, ct);
        return Outcome.Success;
    }

    private async Task<List<Error>> CheckAsync(UnitForm form, List<OfficeUnit> units, CancellationToken ct)
    {
        var errors = new List<Error>();
        if (form.Id is not null && units.TrueForAll(u => u.Id != form.Id)) return [Error.NotFound("organisation.unit-unknown")];
        if (Names.Check("Name", form.Name, 160) is { } wrong) errors.Add(wrong);
        if (!UnitKinds.All.Contains(form.Kind ?? "")) errors.Add(Error.Invalid("Kind", "organisation.unit-kind-missing"));
        var area = form.Area?.Trim() ?? "";
        if (!RegionCode.TryParse(area, out var code) || code.Regency != regency.Code)
            errors.Add(Error.Invalid("Area", "organisation.unit-area-wrong", regency.Dotted));
        if (form.ParentId is { } parent && IsBelow(units, parent, form.Id)) errors.Add(Error.Invalid("ParentId", "organisation.unit-circle"));
        if (!form.Active && form.Id is { } id && await InUseAsync(id, ct)) errors.Add(Error.Refused("organisation.unit-in-use"));
        return errors;
    }

    private Task<bool> InUseAsync(Guid unit, CancellationToken ct)
    {
        var today = clock.Today;
        return db.Appointments.AnyAsync(a => (a.To == null || a.To >= today) && db.Positions.Any(p => p.Id == a.PositionId && p.UnitId == unit), ct);
    }

    private static bool IsBelow(List<OfficeUnit> units, Guid candidate, Guid? unit)
    {
        for (var at = units.Find(u => u.Id == candidate); at is not null; at = units.Find(u => u.Id == at.ParentId))
        {
            if (at.Id == unit) return true;
        }

        return units.TrueForAll(u => u.Id != candidate);
    }

    private static object Snapshot(OfficeUnit u) => new { u.Name, u.Kind, u.Area, u.ParentId, u.Address, u.Active };
}
