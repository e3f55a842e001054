namespace Adminduk.Core.Cases;

/// <summary>What the end of a case does to it, however it ends.</summary>
internal static class CaseEnding
{
    /// <summary>Takes the case off its step: nobody has it, nothing is due, nothing is waited for.</summary>
    public static void End(this Case @case, CaseStatus status, DateTime now)
    {
        foreach (var pause in @case.Pauses.Where(p => p.To is null)) pause.To = now;
        (@case.Step, @case.StepRole, @case.ResumeStep) = (null, null, null);
        (@case.ClaimedById, @case.ClaimedBy) = (null, null);
        (@case.StepDueAt, @case.PausedAt) = (null, null);
        @case.StepEnteredAt = now;
        @case.EndedAt = now;
        @case.Status = status;
    }
}
