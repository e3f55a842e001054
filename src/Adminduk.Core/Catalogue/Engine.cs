using Adminduk.Core.Common;

namespace Adminduk.Core.Catalogue;

/// <summary>Runs the SOP: pure, the same for all services, and it knows none of them by name.</summary>
public static class Engine
{
    /// <summary>Where a new case stands: the first step.</summary>
    public static Step First(ServiceDefinition service) => service.Steps[0];

    /// <summary>Decides one action on a case.</summary>
    /// <param name="service">The version the case began with.</param>
    /// <param name="state">Where the case stands.</param>
    /// <param name="verdict">How the actor ends the step.</param>
    /// <param name="who">Who acts.</param>
    /// <returns>The move to make, or the refusal.</returns>
    public static Outcome<Move> Decide(ServiceDefinition service, CaseState state, VerdictKind verdict, EngineActor who)
    {
        if (Standing(service, state) is { Ok: false } refused) return Outcome<Move>.Fail(refused.Errors);
        if (state.Returned) return Error.Refused("catalogue.returned-first");
        var step = service.StepOf(state.Step!);
        if (!MayAct(step, who)) return Error.Forbidden("catalogue.not-your-step", step.Activity);
        if (FourEyes(step, state, who) is { } same) return Error.Forbidden("catalogue.four-eyes", service.StepOf(same).Activity);
        if (step.VerdictOf(verdict) is not { } way) return Error.Refused("catalogue.no-such-verdict", step.Activity);
        return verdict == VerdictKind.Return
            ? new Move(step, service.StepOf(way.To), verdict) { ResumeStep = step.Id }
            : Forward(service, step, way);
    }

    /// <summary>Brings a repaired case back to the step that returned it.</summary>
    public static Outcome<Move> Resubmit(ServiceDefinition service, CaseState state, EngineActor who)
    {
        if (Standing(service, state) is { Ok: false } refused) return Outcome<Move>.Fail(refused.Errors);
        if (!state.Returned || state.ResumeStep is null) return Error.Refused("catalogue.not-returned");
        var step = service.StepOf(state.Step!);
        if (!who.IsApplicant && !MayAct(step, who)) return Error.Forbidden("catalogue.not-your-step", step.Activity);
        return new Move(step, service.StepOf(state.ResumeStep), VerdictKind.Proceed) { Resubmitted = true };
    }

    /// <summary>True when one of the actor's roles owns the step or may do it too.</summary>
    public static bool MayAct(Step step, EngineActor who) =>
        (who.IsApplicant && step.Actor == "applicant") || who.Roles.Contains(step.Actor) || step.Also.Exists(who.Roles.Contains);

    private static Step? After(ServiceDefinition service, Verdict way) =>
        way.To == StepGraph.End ? null : service.StepOf(way.To);

    private static Outcome Standing(ServiceDefinition service, CaseState state) =>
        state.Step is null ? Error.Refused("catalogue.ended")
        : state.Paused ? Error.Refused("catalogue.paused")
        : service.Steps.Exists(s => s.Id == state.Step) ? Outcome.Success
        : Error.Refused("catalogue.unknown-step", state.Step);

    private static string? FourEyes(Step step, CaseState state, EngineActor who) =>
        who.OfficerId == Guid.Empty ? null
        : step.NotBySameAs.Find(other => state.Done.LastOrDefault(d => d.Step == other) is { } done && done.OfficerId == who.OfficerId);

    private static Move Forward(ServiceDefinition service, Step step, Verdict way)
    {
        var proceeds = way.Kind == VerdictKind.Proceed;
        var passed = new List<Step>();
        var next = After(service, way);
        for (; next is { Automatic: true }; next = After(service, next.VerdictOf(VerdictKind.Proceed)!)) passed.Add(next);
        return new Move(step, next, way.Kind)
        {
            Operations = proceeds ? step.Does : [],
            Passed = passed,
            StartsClock = proceeds && service.Clock.StartsAfter == step.Id,
            Promises = proceeds && service.Clock.PromiseFrom == step.Id,
            StopsClock = way.Kind == VerdictKind.Reject || (proceeds && service.Clock.StopsAfter == step.Id),
        };
    }
}
