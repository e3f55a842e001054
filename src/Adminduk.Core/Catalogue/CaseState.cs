namespace Adminduk.Core.Catalogue;

/// <summary>What the engine needs to know of a case.</summary>
/// <param name="Step">Current step; null once ended.</param>
/// <param name="Returned">True while something is being repaired.</param>
/// <param name="ResumeStep">Where a repaired case goes back to.</param>
/// <param name="Paused">True while the clock stands still by an officer's decision.</param>
/// <param name="Done">Finished steps, oldest first.</param>
public sealed record CaseState(string? Step, bool Returned, string? ResumeStep, bool Paused, IReadOnlyList<DoneStep> Done);

/// <summary>A finished step.</summary>
/// <param name="Step">Step id.</param>
/// <param name="OfficerId">Who ended it; empty for the applicant.</param>
public sealed record DoneStep(string Step, Guid OfficerId);
