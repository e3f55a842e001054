using Adminduk.Core.Calendars;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Where steps are carried out: one decision, one transaction.</summary>
public sealed class CaseDesk(
    AdmindukDbContext db, CatalogueHolder catalogues, CalendarService calendars, OfficeClock clock, StepOperations operations, CaseBookings bookings, CaseMover mover)
{
    /// <summary>Ends the current step of a case as commanded, or refuses; all of it happens or nothing. Gives back the case with its steps and pauses.</summary>
    public Task<Outcome<Case>> ActAsync(StepCommand command, Actor actor, CancellationToken ct) =>
        db.DecideAsync(actor, command.IdempotencyKey, command.CaseId, () => ActOnceAsync(command, actor, ct), id => db.LoadCaseAsync(id, ct)!, ct);

    private async Task<Outcome<Case>> ActOnceAsync(StepCommand command, Actor actor, CancellationToken ct)
    {
        if ((AtHand(command) ?? await db.LoadStepsAsync(command.CaseId, ct)) is not { } @case) return Error.NotFound("cases.not-found");
        if (Stale(command, @case) is { } stale) return stale;
        var catalogue = catalogues.Current;
        if (catalogue.Version(@case.Service, @case.Effective) is not { } service) return Error.Refused("cases.definition-gone", @case.Service, @case.Effective);
        var who = CaseActors.For(actor, @case);
        if (!Engine.Decide(service, CaseActors.StateOf(@case), command.Verdict, who).Try(out var move)) return Refused(service, @case, command, who);
        if (@case.ClaimedById is { } holder && holder != actor.Id) return Error.Conflict("cases.claimed", @case.ClaimedBy!);
        if (command.Verdict == VerdictKind.Return || @case.Status == CaseStatus.Returned || operations.NeedsDossier(move)) await db.LoadDossierAsync(@case, ct);
        return await CarryOutAsync(command, actor, catalogue, service, @case, move, ct);
    }

    private async Task<Outcome<Case>> CarryOutAsync(
        StepCommand command, Actor actor, ServiceCatalogue catalogue, ServiceDefinition service, Case @case, Move move, CancellationToken ct)
    {
        if (Reasons.Check(command, service, @case) is { Count: > 0 } faults) return Outcome<Case>.Fail(faults);
        var inputs = operations.Tidy(move, command.Inputs);
        if (!inputs.Try(out var tidy)) return Outcome<Case>.Fail(inputs.Errors);
        var run = CaseActors.Begin(db, catalogue, service, @case, move, actor, clock, tidy, command);
        var done = await operations.RunAsync(run, move, ct);
        if (!done.Ok) return Outcome<Case>.Fail(done.Errors);
        if (move is { To: null, Verdict: VerdictKind.Reject }) await bookings.GiveUpAsync(@case, run.Facts, run.Process, ct);
        mover.Apply(run, move, command, new CaseClock(await calendars.GetAsync(null, ct)));
        await db.SaveChangesAsync(ct);
        Measures.StepDone(@case.Service, move.Verdict.ToString());
        return @case;
    }

    // A second try begins with an emptied context and reads the case again.
    private Case? AtHand(StepCommand command) => command.AtHand is { } hand && db.Entry(hand).State != EntityState.Detached ? hand : null;

    private static Error? Stale(StepCommand command, Case @case) =>
        (command.Step is not null && command.Step != @case.Step) || (command.Version is { } seen && seen != @case.Version)
            ? Error.Conflict("cases.already-done", @case.Steps.LastOrDefault()?.OfficerName ?? @case.ApplicantName)
            : null;

    private static Outcome<Case> Refused(ServiceDefinition service, Case @case, StepCommand command, EngineActor who) =>
        Outcome<Case>.Fail(Engine.Decide(service, CaseActors.StateOf(@case), command.Verdict, who).Errors);
}
