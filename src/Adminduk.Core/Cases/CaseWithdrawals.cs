using Adminduk.Core.Audit;
using Adminduk.Core.Calendars;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>An applicant takes his request back, by himself or at the counter. The register number stays with the case and is never given again.</summary>
public sealed class CaseWithdrawals(
    AdmindukDbContext db, CatalogueHolder catalogues, CalendarService calendars, OfficeClock clock, CaseBookings bookings, CaseNotices notices)
{
    private const int Longest = 500;

    /// <summary>Ends a case as withdrawn, for a reason.</summary>
    public async Task<Outcome<Case>> WithdrawAsync(Guid id, string reason, Actor actor, CancellationToken ct)
    {
        var done = await DecideAsync(id, reason, actor, ct);

        // Whoever was faster may have ended it; a second look says so.
        return done.Error?.Code == "common.faster" ? await DecideAsync(id, reason, actor, ct) : done;
    }

    /// <summary>True when the actor may withdraw the case as it stands.</summary>
    public bool Allows(CaseFile file, Actor actor) =>
        !file.Case.Ended && InTime(file.Service, file.Case, file.Documents.Any(d => d.Status != DocumentStatus.Draft)) && PostFor(file.Service, file.Case, actor).May;

    private Task<Outcome<Case>> DecideAsync(Guid id, string reason, Actor actor, CancellationToken ct) =>
        db.DecideAsync(actor, null, id, () => OnceAsync(id, reason.Trim(), actor, ct), async done => (await db.LoadCaseAsync(done, ct))!, ct);

    private async Task<Outcome<Case>> OnceAsync(Guid id, string reason, Actor actor, CancellationToken ct)
    {
        if (await db.LoadStepsAsync(id, ct) is not { } @case) return Error.NotFound("cases.not-found");
        if (@case.Ended) return Error.Refused("catalogue.ended");
        if (catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return Error.Refused("cases.definition-gone", @case.Service, @case.Effective);
        var (may, grant) = PostFor(service, @case, actor);
        if (!may) return Error.Forbidden("cases.withdraw-not-yours");
        if (!InTime(service, @case, await SignedAsync(id, ct))) return Error.Refused("cases.withdraw-too-late");
        if (reason.Length == 0) return Error.Invalid("note", "cases.withdraw-reason-missing");
        if (reason.Length > Longest) return Error.Invalid("note", "cases.withdraw-reason-too-long", Longest);
        await EndAsync(@case, service, reason, actor, grant, ct);
        return @case;
    }

    private async Task EndAsync(Case @case, ServiceDefinition service, string reason, Actor actor, Grant? grant, CancellationToken ct)
    {
        var before = CaseMover.Snapshot(@case);
        var times = new CaseClock(await calendars.GetAsync(null, ct));
        var process = db.Begin("case.withdrawn", actor, clock.Now, grant, @case.Id, actor.Kind == ActorKind.Applicant ? null : @case.ApplicantName, reason);
        @case.Steps.Add(Line(@case, reason, grant, process, times));
        var facts = AnswerJson.Read(@case.Facts);
        await bookings.GiveUpAsync(@case, facts, process, ct);
        @case.Facts = AnswerJson.Write(facts);
        @case.ClockStoppedAt ??= process.Now;
        @case.End(CaseStatus.Cancelled, process.Now);
        process.Record("case.withdrawn", "case", @case.Id, before, CaseMover.Snapshot(@case));
        notices.TellWithdrawn(db, @case, service, reason, process.Now);
        await db.SaveChangesAsync(ct);
    }

    // Without a norm: nobody finished the step, so nobody is measured by it.
    private static CaseStep Line(Case @case, string reason, Grant? grant, ProcessContext process, CaseClock times) => new()
    {
        CaseId = @case.Id,
        Order = @case.Steps.Count + 1,
        Step = @case.Step!,
        Verdict = CaseStep.Withdraw,
        Role = grant?.Role ?? "applicant",
        OfficerId = grant is null ? Guid.Empty : process.Actor.Id,
        OfficerName = process.Actor.Name,
        Position = grant?.Title,
        Unit = grant?.UnitName,
        EnteredAt = @case.StepEnteredAt,
        EndedAt = process.Now,
        Minutes = times.Minutes(@case, @case.StepEnteredAt, process.Now),
        Note = reason,
        ProcessId = process.Process.Id,
    };

    // A service that no counter takes in is withdrawn by the officer whose turn it is.
    private (bool May, Grant? Grant) PostFor(ServiceDefinition service, Case @case, Actor actor)
    {
        if (actor.Kind == ActorKind.Applicant) return (true, null);
        if (actor.Kind != ActorKind.Officer) return (false, null);
        var catalogue = catalogues.Current;
        var grant = service.Channels.Contains("counter")
            ? CounterPolicy.Check(catalogue.Profile, catalogue.Laws, actor, Engine.First(service), service.Service, @case.Area) is { Ok: true } counter ? counter.Value : null
            : CaseActors.GrantFor(actor, service.StepOf(@case.Step!), @case);
        return (grant is not null, grant);
    }

    private static bool InTime(ServiceDefinition service, Case @case, bool signed) =>
        !signed && CaseBookings.MayGiveUp(@case) && !@case.Steps.Exists(s => s.Verdict == "proceed" && Binds(service.StepOf(s.Step)));

    private static bool Binds(Step step) => step.DoesOperation("effect") || step.DoesOperation("sign-document");

    private Task<bool> SignedAsync(Guid id, CancellationToken ct) => db.Documents.AnyAsync(d => d.CaseId == id && d.Status != DocumentStatus.Draft, ct);
}
