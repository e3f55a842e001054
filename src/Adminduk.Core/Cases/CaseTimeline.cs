using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Cases;

/// <summary>The real steps of a case in the order of its SOP, for the applicant's eyes. Pure.</summary>
public static class CaseTimeline
{
    /// <summary>What was done, where it is now, and what comes.</summary>
    public static List<TimelineStep> Of(ServiceDefinition service, Case @case)
    {
        var at = @case.ResumeStep ?? @case.Step;
        var now = at is null ? service.Steps.Count : service.Steps.FindIndex(s => s.Id == at);
        var line = new List<TimelineStep>();
        foreach (var (index, step) in service.Steps.Index())
        {
            if (index < now) line.AddRange(DoneOf(step, @case));
            else if (@case.Ended) break;
            else if (index == now) line.AddRange(Current(step, @case));
            else if (!step.Automatic) line.Add(new TimelineStep(step, TimelinePlace.Next, null));
        }

        return line;
    }

    private static IEnumerable<TimelineStep> DoneOf(Step step, Case @case) =>
        @case.Steps.Where(s => s.Step == step.Id && s.Verdict is not ("resubmit" or CaseStep.Withdraw)).OrderBy(s => s.Order).TakeLast(1)
            .Select(s => new TimelineStep(step, TimelinePlace.Done, s));

    // A returned case stands with the applicant first; the step that returned it comes after the repair.
    private static IEnumerable<TimelineStep> Current(Step step, Case @case) => @case.Status == CaseStatus.Returned
        ? [new TimelineStep(step, TimelinePlace.Repair, null), new TimelineStep(step, TimelinePlace.Next, null)]
        : [new TimelineStep(step, TimelinePlace.Now, null)];
}

/// <summary>One line of the timeline.</summary>
/// <param name="Step">The SOP step.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Done">How and when it ended, once it has.</param>
public sealed record TimelineStep(Step Step, TimelinePlace Place, CaseStep? Done);

/// <summary>Where a line of the timeline stands.</summary>
public enum TimelinePlace
{
    /// <summary>Finished.</summary>
    Done,

    /// <summary>The case is here.</summary>
    Now,

    /// <summary>The applicant repairs what this step sent back.</summary>
    Repair,

    /// <summary>To come.</summary>
    Next,
}
