using Adminduk.Core.Calendars;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Opens cases for officers. One outside the officer's areas is not there for him.</summary>
public sealed class CaseFiles(AdmindukDbContext db, CatalogueHolder catalogues, CalendarService calendars, OfficeClock clock)
{
    private static readonly Prepared<Func<AdmindukDbContext, Guid, CancellationToken, Task<string?>>> AreaOf = new(() => EF.CompileAsyncQuery(
        (AdmindukDbContext db, Guid id, CancellationToken ct) => db.Cases.Where(c => c.Id == id).Select(c => c.Area).SingleOrDefault()));

    /// <summary>The case for an officer.</summary>
    public async Task<Outcome<CaseFile>> OpenAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (await db.ReadCaseAsync(id, ct) is not { } @case) return Error.NotFound("cases.not-found");
        if (actor.Kind is ActorKind.Officer or ActorKind.Machine && !actor.Grants.Any(g => g.Covers(@case.Area))) return Error.NotFound("cases.not-found");
        return await FillAsync(@case, ct);
    }

    /// <summary>The case at a glance, for an officer who sends something for its step.</summary>
    public async Task<Outcome<CaseGlance>> GlanceAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (await db.LoadStepsAsync(id, ct) is not { } @case || !actor.Grants.Any(g => g.Covers(@case.Area))) return Error.NotFound("cases.not-found");
        return catalogues.Current.Version(@case.Service, @case.Effective) is { } service
            ? new CaseGlance(@case, @case.Step, service)
            : Error.Refused("cases.definition-gone", @case.Service, @case.Effective);
    }

    /// <summary>The checklist of a case, for an officer who ticks it. The case itself is left to the decision, which reads it as it is by then.</summary>
    public async Task<Outcome<List<CaseItem>>> ItemsAsync(Guid id, Actor actor, CancellationToken ct) =>
        await AreaOf.For(db)(db, id, ct) is { } area && actor.Grants.Any(g => g.Covers(area))
            ? await DossierQueries.Items.ToRead(db, id).ToListAsync(ct)
            : Error.NotFound("cases.not-found");

    /// <summary>The case for the machine client that filed it, while its key still covers service and area. Any other is not there for it.</summary>
    public async Task<Outcome<CaseFile>> OpenFiledByAsync(Guid id, Actor client, CancellationToken ct)
    {
        if (await db.ReadCaseAsync(id, ct) is not { } @case || @case.ClientId != client.Id) return Error.NotFound("cases.not-found");
        return client.Grants.Any(g => g.Service == @case.Service && g.Covers(@case.Area)) ? await FillAsync(@case, ct) : Error.NotFound("cases.not-found");
    }

    /// <summary>The case for the applicant who just filed it.</summary>
    public async Task<Outcome<CaseFile>> OpenOwnAsync(Guid id, CancellationToken ct) =>
        await db.ReadCaseAsync(id, ct) is { } @case ? await FillAsync(@case, ct) : Error.NotFound("cases.not-found");

    /// <summary>The same for a case that is loaded already.</summary>
    public async Task<Outcome<CaseFile>> FillAsync(Case @case, CancellationToken ct)
    {
        if (catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return Error.Refused("cases.definition-gone", @case.Service, @case.Effective);
        var resident = @case.ResidentId is { } person ? await db.Residents.AsNoTracking().FirstOrDefaultAsync(r => r.Id == person, ct) : null;
        var family = resident?.FamilyId is { } home ? await FamilyAsync(home, ct) : null;
        var documents = await db.Documents.AsNoTracking().Where(d => d.CaseId == @case.Id).OrderBy(d => d.Id).ToListAsync(ct);
        var handover = @case.Steps.Exists(s => service.StepOf(s.Step).DoesOperation("hand-over"))
            ? await db.Handovers.AsNoTracking().FirstOrDefaultAsync(h => h.CaseId == @case.Id, ct)
            : null;
        var times = new CaseClock(await calendars.GetAsync(null, ct)).Show(@case, clock.Now);
        return new CaseFile(@case, service, resident, family, documents, handover, times);
    }

    private Task<Family?> FamilyAsync(Guid id, CancellationToken ct) =>
        db.Families.AsNoTracking().Include(f => f.Members.OrderBy(m => m.Relationship)).FirstOrDefaultAsync(f => f.Id == id, ct);
}
