using Adminduk.Core.Audit;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Cases;

/// <summary>Translates between a case and its actor on one side and the pure engine on the other.</summary>
internal static class CaseActors
{
    /// <summary>The actor's roles for this case's area and service.</summary>
    public static EngineActor For(Actor actor, Case @case) => new(
        actor.Kind == ActorKind.Officer ? actor.Id : Guid.Empty,
        actor.Kind == ActorKind.Applicant,
        actor.Grants.Where(g => g.Covers(@case.Area) && (g.Service is null || g.Service == @case.Service)).Select(g => g.Role).ToHashSet(StringComparer.Ordinal));

    /// <summary>The case as the engine sees it.</summary>
    public static CaseState StateOf(Case @case) => new(
        @case.Step,
        @case.Status == CaseStatus.Returned,
        @case.ResumeStep,
        @case.PausedAt is not null,
        @case.Steps.OrderBy(s => s.Order).Select(s => new DoneStep(s.Step, s.OfficerId)).ToList());

    /// <summary>The grant in which the actor does a step: the owner's role before the helpers'.</summary>
    public static Grant? GrantFor(Actor actor, Step step, Case @case) =>
        step.Also.Prepend(step.Actor).Select(role => actor.Find(role, @case.Area, @case.Service)).FirstOrDefault(g => g is not null);

    /// <summary>Opens the act of a step.</summary>
    public static StepRun Begin(
        AdmindukDbContext db, ServiceCatalogue catalogue, ServiceDefinition service, Case @case, Move move, Actor actor, OfficeClock clock,
        IReadOnlyDictionary<string, string> inputs, StepCommand command)
    {
        var grant = GrantFor(actor, move.From, @case);
        var type = move.Resubmitted ? "case.resubmitted" : $"case.step-{move.Verdict.ToString().ToLowerInvariant()}";
        var onBehalf = actor.Kind != ActorKind.Applicant && move.From.Actor == "applicant" ? @case.ApplicantName : null;
        return new StepRun
        {
            Db = db,
            Case = @case,
            Service = service,
            Catalogue = catalogue,
            Step = move.From,
            Process = db.Begin(type, actor, clock.Now, grant, @case.Id, onBehalf, command.Note.Length > 0 ? command.Note : null),
            Clock = clock,
            Grant = grant,
            Inputs = inputs,
            Answers = service.Visible(AnswerJson.Read(@case.Answers)),
            Facts = AnswerJson.Read(@case.Facts),
            Signer = command.Signer,
        };
    }
}
