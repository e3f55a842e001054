using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>Moves a case: history line, clocks, status, messages. Called when everything the step does has succeeded.</summary>
public sealed class CaseMover(CaseNotices notices)
{
    /// <summary>Applies a decided move to the case of a run.</summary>
    public void Apply(StepRun run, Move move, StepCommand command, CaseClock clock)
    {
        var @case = run.Case;
        var before = Snapshot(@case);
        WriteHistory(run, move, command, clock);
        WritePassed(run, move);
        Clocks(run, move, clock);
        if (move.Verdict == VerdictKind.Return) SendBack(run, command);
        @case.Facts = AnswerJson.Write(run.Facts);
        Enter(run, move, clock);
        run.Process.Record(move.To is null ? "case.ended" : "case.moved", "case", @case.Id, before, Snapshot(@case));
        notices.Tell(run, move);
    }

    private static void WriteHistory(StepRun run, Move move, StepCommand command, CaseClock clock)
    {
        var @case = run.Case;
        @case.Steps.Add(new CaseStep
        {
            CaseId = @case.Id,
            Order = @case.Steps.Count + 1,
            Step = move.From.Id,
            Verdict = move.Resubmitted ? "resubmit" : move.Verdict.ToString().ToLowerInvariant(),
            Role = run.Grant?.Role ?? "applicant",
            OfficerId = run.Actor.Kind == ActorKind.Officer ? run.Actor.Id : Guid.Empty,
            OfficerName = run.Actor.Name,
            Position = run.Grant?.Title,
            Unit = run.Grant?.UnitName,
            Paraf = move.Verdict == VerdictKind.Proceed && !move.Resubmitted && move.From.Does.Contains("paraf"),
            EnteredAt = @case.StepEnteredAt,
            EndedAt = run.Now,
            Minutes = clock.Minutes(@case, @case.StepEnteredAt, run.Now),
            Norm = move.From.Norm,
            Note = command.Note.Trim() is { Length: > 0 } note ? note : null,
            ProcessId = run.Process.Process.Id,
        });
    }

    // A line of the SOP at which nobody does anything is finished by the program, in the same moment.
    private static void WritePassed(StepRun run, Move move)
    {
        foreach (var step in move.Passed)
        {
            run.Case.Steps.Add(new CaseStep
            {
                CaseId = run.Case.Id,
                Order = run.Case.Steps.Count + 1,
                Step = step.Id,
                Verdict = "proceed",
                Role = step.Actor,
                OfficerName = Actor.System.Name,
                EnteredAt = run.Now,
                EndedAt = run.Now,
                Norm = step.Norm,
                ProcessId = run.Process.Process.Id,
            });
        }
    }

    private static void Clocks(StepRun run, Move move, CaseClock clock)
    {
        var @case = run.Case;
        CaseClock.Close(@case, CaseClock.Centre, run.Now);
        CaseClock.Close(@case, CaseClock.Applicant, run.Now);
        if (move.StartsClock) @case.ClockStartedAt ??= run.Now;
        if (move.Promises) @case.PromisedFromAt ??= run.Now;
        if (move.StopsClock) @case.ClockStoppedAt ??= run.Now;
        if (@case.ClockStoppedAt is null || move.Promises) clock.Promise(@case, run.Service.Clock, run.Now);
    }

    private static void SendBack(StepRun run, StepCommand command)
    {
        foreach (var item in command.Returns)
        {
            run.Case.Returns.Add(new CaseReturn
            {
                CaseId = run.Case.Id,
                Order = run.Case.Returns.Count + 1,
                Step = run.Step.Id,
                Item = item.Item,
                Reason = item.Reason.Trim(),
                Remedy = item.Remedy.Trim(),
                By = run.Actor.Name,
                At = run.Now,
            });
            if (run.Case.Items.Find(i => i.Requirement == item.Item) is { } given) Dossier.Judge(given, ItemState.Refused, item.Reason.Trim(), run.Actor.Name, run.Now);
        }
    }

    private static void Enter(StepRun run, Move move, CaseClock clock)
    {
        var @case = run.Case;
        if (move.To is not { } to)
        {
            @case.End(StatusAfter(move), run.Now);
            return;
        }

        @case.Step = to.Id;
        @case.StepRole = OwnerOf(to);
        @case.ResumeStep = move.ResumeStep;
        @case.StepEnteredAt = run.Now;
        (@case.ClaimedById, @case.ClaimedBy) = (null, null);
        @case.Status = StatusAfter(move);
        @case.StepDueAt = @case.Status == CaseStatus.Returned ? null : clock.StepDue(to, run.Now);
        if (PauseReason(@case, move) is { } reason) Pause(run, reason);
    }

    // Whose work list shows it: where the applicant acts at a counter, the counter's.
    private static string OwnerOf(Step step) => step.Actor == "applicant" ? step.Also.FirstOrDefault() ?? step.Actor : step.Actor;

    private static CaseStatus StatusAfter(Move move) => move switch
    {
        { Verdict: VerdictKind.Return } => CaseStatus.Returned,
        { To: null, Verdict: VerdictKind.Reject } => CaseStatus.Rejected,
        { To: null } => CaseStatus.Done,
        { To: var to } when to.DoesOperation("hand-over") || to.DoesOperation("sign-pickup") => CaseStatus.Ready,
        { To: var to } when to.External || to.Actor == "applicant" => CaseStatus.Waiting,
        _ => CaseStatus.InProgress,
    };

    private static string? PauseReason(Case @case, Move move) =>
        @case.ClockStoppedAt is not null || @case.ClockStartedAt is null || move.To is null ? null
        : move.To.External ? CaseClock.Centre
        : @case.Status is CaseStatus.Returned || move.To.Actor == "applicant" ? CaseClock.Applicant
        : null;

    private static void Pause(StepRun run, string reason) => run.Case.Pauses.Add(new CasePause
    {
        CaseId = run.Case.Id,
        Order = run.Case.Pauses.Count + 1,
        Reason = reason,
        From = run.Now,
        By = run.Actor.Name,
    });

    /// <summary>What of a case stands on the record before and after an act.</summary>
    internal static object Snapshot(Case @case) => new { @case.Status, @case.Step, @case.ResumeStep, @case.DueOn, @case.RegisterNumber, @case.Facts };
}
