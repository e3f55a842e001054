using Adminduk.Core.Audit;
using Adminduk.Core.Calendars;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Cases;

/// <summary>Has the service clock stand still, for a reason of the service's list, and run again.</summary>
public sealed class CasePauser(AdmindukDbContext db, CatalogueHolder catalogues, CalendarService calendars, OfficeClock clock, CaseNotices notices)
{
    /// <summary>Stops the clock.</summary>
    public Task<Outcome<Case>> PauseAsync(Guid id, string reason, string note, Actor actor, CancellationToken ct) =>
        DecideAsync(id, actor, (@case, service, grant) => Pause(@case, service, grant, reason, note, actor), ct);

    /// <summary>Lets the clock run again; the promise moves by the time it stood still.</summary>
    public async Task<Outcome<Case>> ResumeAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var times = new CaseClock(await calendars.GetAsync(null, ct));
        return await DecideAsync(id, actor, (@case, service, grant) => Resume(@case, service, grant, times, actor), ct);
    }

    private Task<Outcome<Case>> DecideAsync(Guid id, Actor actor, Func<Case, ServiceDefinition, Grant, Outcome> act, CancellationToken ct) =>
        db.DecideAsync(actor, null, id, async () =>
        {
            if (await db.LoadCaseAsync(id, ct) is not { } @case) return Error.NotFound("cases.not-found");
            if (@case.Ended || catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return Error.Refused("catalogue.ended");
            if (CaseActors.GrantFor(actor, service.StepOf(@case.Step!), @case) is not { } grant) return Error.Forbidden("catalogue.not-your-step", service.StepOf(@case.Step!).Activity);
            var outcome = act(@case, service, grant);
            if (!outcome.Ok) return Outcome<Case>.Fail(outcome.Errors);
            await db.SaveChangesAsync(ct);
            return @case;
        }, async done => (await db.LoadCaseAsync(done, ct))!, ct);

    private Outcome Pause(Case @case, ServiceDefinition service, Grant grant, string reason, string note, Actor actor)
    {
        if (@case.PausedAt is not null) return Error.Conflict("cases.paused-already");
        if (service.Pauses.Find(p => p.Id == reason) is not { } known) return Error.Invalid("reason", "cases.pause-reason-unknown");
        if (note.Length > 500) return Error.Invalid("note", "cases.reason-too-long");
        var process = db.Begin("case.paused", actor, clock.Now, grant, @case.Id, reason: known.Text.Id);
        @case.PausedAt = clock.Now;
        @case.StepDueAt = null;
        @case.Status = CaseStatus.Waiting;
        @case.Pauses.Add(new CasePause
        {
            CaseId = @case.Id,
            Order = @case.Pauses.Count + 1,
            Reason = reason,
            From = clock.Now,
            By = actor.Name,
            Note = note.Trim() is { Length: > 0 } said ? said : null,
        });
        process.Record("case.paused", "case", @case.Id, null, new { reason });
        notices.TellPaused(db, @case, service, known, clock.Now);
        return Outcome.Success;
    }

    private Outcome Resume(Case @case, ServiceDefinition service, Grant grant, CaseClock times, Actor actor)
    {
        if (@case.PausedAt is null) return Error.Conflict("cases.not-paused");
        var process = db.Begin("case.resumed", actor, clock.Now, grant, @case.Id);
        foreach (var pause in @case.Pauses.Where(p => p.To is null && p.Reason is not (CaseClock.Applicant or CaseClock.Centre))) pause.To = clock.Now;
        @case.PausedAt = null;
        var step = service.StepOf(@case.Step!);
        @case.Status = step.External ? CaseStatus.Waiting : step.DoesOperation("hand-over") ? CaseStatus.Ready : CaseStatus.InProgress;
        @case.StepDueAt = times.StepDue(step, clock.Now);
        var promised = @case.DueOn;
        if (@case.ClockStoppedAt is null) times.Promise(@case, service.Clock, clock.Now);
        if (@case.DueOn is { } due && due != promised) notices.TellMoved(db, @case, service, due, clock.Now);
        process.Record("case.resumed", "case", @case.Id, null, new { @case.DueOn });
        return Outcome.Success;
    }
}
