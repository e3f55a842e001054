using System.Collections.Frozen;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using FsCheck.Fluent;
using FsCheck;

namespace Adminduk.Core.Tests.Catalogue;

/// <summary>Any walk through any shipped procedure can come to its end, whatever was decided on the way.</summary>
public sealed class EngineWalkTests
{
    private static readonly VerdictKind[] Kinds = Enum.GetValues<VerdictKind>();

    [Fact]
    public void From_every_state_that_a_walk_reaches_the_case_can_end() =>
        Prop.ForAll<int[]>(choices => Shipped.Definitions.All(service => CanEnd(service, Walk(service, choices)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_walk_never_meets_a_step_that_is_not_there() =>
        Prop.ForAll<int[]>(choices => Shipped.Definitions.All(s => Walk(s, choices) is { } state && (state.Step is null || s.Steps.Exists(x => x.Id == state.Step))))
            .QuickCheckThrowOnFailure();

    private static CaseState Walk(ServiceDefinition service, int[] choices)
    {
        var state = new CaseState(Engine.First(service).Id, false, null, false, []);
        foreach (var choice in choices.TakeWhile(_ => state.Step is not null))
            state = Next(service, state, Kinds[(int)((uint)choice % Kinds.Length)]);
        return state;
    }

    private static bool CanEnd(ServiceDefinition service, CaseState state)
    {
        for (var left = service.Steps.Count + 1; state.Step is not null && left >= 0; left--)
            state = Next(service, state, VerdictKind.Proceed);
        return state.Step is null;
    }

    // A new officer for each step, so that four eyes never stands in the way; a verdict that the step lacks changes nothing.
    private static CaseState Next(ServiceDefinition service, CaseState state, VerdictKind kind)
    {
        var step = service.StepOf(state.Step!);
        var officer = new EngineActor(new Guid(state.Done.Count + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]), step.Actor == "applicant", FrozenSet.Create(step.Actor));
        var decided = state.Returned ? Engine.Resubmit(service, state, officer) : Engine.Decide(service, state, kind, officer);
        return decided.Try(out var move)
            ? new CaseState(move.To?.Id, move.ResumeStep is not null, move.ResumeStep, false, [.. state.Done, new DoneStep(step.Id, officer.OfficerId)])
            : state;
    }
}
