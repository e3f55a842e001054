using Adminduk.Core.Audit;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Cases;

/// <summary>The checklist: ticking, accepting and refusing requirements one by one, before the dossier is declared complete.</summary>
public sealed class CaseItems(AdmindukDbContext db, CatalogueHolder catalogues, RequirementChecks checks, OfficeClock clock)
{
    /// <summary>Sets the state of several items at once; what is not named stays.</summary>
    public Task<Outcome<Case>> TickAsync(Guid id, IReadOnlyList<Tick> ticks, Actor actor, CancellationToken ct) => db.DecideAsync(actor, null, id, async () =>
    {
        if (await db.LoadCaseAsync(id, ct) is not { } @case) return Error.NotFound("cases.not-found");
        if (@case.Ended || catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return Error.Refused("catalogue.ended");
        var step = service.StepOf(@case.Step!);
        if (actor.Kind != ActorKind.Applicant && CaseActors.GrantFor(actor, step, @case) is null) return Error.Forbidden("catalogue.not-your-step", step.Activity);
        var process = db.Begin("case.items-checked", actor, clock.Now, CaseActors.GrantFor(actor, step, @case), id);
        foreach (var tick in ticks)
        {
            if (@case.Items.Find(i => i.Requirement == tick.Item) is not { } item) return Error.Invalid($"item:{tick.Item}", "cases.return-item-unknown");
            if (service.Requirements.Exists(r => r.Id == tick.Item && r.Check is not null)) return Error.Invalid($"item:{tick.Item}", "cases.item-from-register");
            if (tick.State == ItemState.Refused && string.IsNullOrWhiteSpace(tick.Reason)) return Error.Invalid($"item:{tick.Item}", "cases.return-reason-missing");
            process.Record("case.item-judged", "case", id, new { item.Requirement, item.State }, new { item.Requirement, tick.State });
            Dossier.Judge(item, tick.State, tick.Reason, actor.Name, clock.Now);
            item.Detail = tick.Detail is { Length: > 0 } detail ? detail : item.Detail;
        }

        await checks.RefreshAsync(@case, service, clock.Now, ct);
        await db.SaveChangesAsync(ct);
        return @case;
    }, async done => (await db.LoadCaseAsync(done, ct))!, ct);
}

/// <summary>One tick of the checklist.</summary>
/// <param name="Item">Requirement item id.</param>
/// <param name="State">Its new state.</param>
/// <param name="Reason">Why it is refused.</param>
/// <param name="Detail">Issuer and number, where asked for.</param>
public sealed record Tick(string Item, ItemState State, string? Reason = null, string? Detail = null);
