using Adminduk.Core.Audit;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>An officer takes a step for himself, or gives it back.</summary>
public sealed class CaseClaims(AdmindukDbContext db, CatalogueHolder catalogues, OfficeClock clock)
{
    /// <summary>Takes the current step; refused when a colleague has it.</summary>
    public Task<Outcome<Case>> ClaimAsync(Guid id, Actor actor, CancellationToken ct) => SetAsync(id, actor, take: true, ct);

    /// <summary>Gives the step back; its holder or a superior of the role may.</summary>
    public Task<Outcome<Case>> ReleaseAsync(Guid id, Actor actor, CancellationToken ct) => SetAsync(id, actor, take: false, ct);

    private Task<Outcome<Case>> SetAsync(Guid id, Actor actor, bool take, CancellationToken ct) => db.DecideAsync(actor, null, id, async () =>
    {
        if (await db.Cases.FirstOrDefaultAsync(c => c.Id == id, ct) is not { } @case) return Error.NotFound("cases.not-found");
        if (@case.Ended || catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return Error.Refused("catalogue.ended");
        var step = service.StepOf(@case.Step!);
        var grant = CaseActors.GrantFor(actor, step, @case);
        var mine = @case.ClaimedById == actor.Id;
        if (take && grant is null) return Error.Forbidden("catalogue.not-your-step", step.Activity);
        if (take && @case.ClaimedById is not null && !mine) return Error.Conflict("cases.claimed", @case.ClaimedBy!);
        if (!take && !mine && !Supervises(actor, step.Actor)) return Error.Forbidden("cases.not-claimed-by-you");
        var process = db.Begin(take ? "case.claimed" : "case.released", actor, clock.Now, grant, id);
        process.Record(take ? "case.claimed" : "case.released", "case", id, new { @case.ClaimedBy }, new { ClaimedBy = take ? actor.Name : null });
        (@case.ClaimedById, @case.ClaimedBy) = take ? (actor.Id, actor.Name) : ((Guid?)null, (string?)null);
        await db.SaveChangesAsync(ct);
        return @case;
    }, async done => (await db.LoadCaseAsync(done, ct))!, ct);

    private bool Supervises(Actor actor, string role) =>
        catalogues.Current.Profile.Roles.Exists(r => r.Supervises.Contains(role) && actor.Has(r.Id));
}
