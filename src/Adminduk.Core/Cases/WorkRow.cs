namespace Adminduk.Core.Cases;

/// <summary>One line of a work list: enough to act without opening.</summary>
public sealed record WorkRow
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Number.</summary>
    public required string Number { get; init; }

    /// <summary>Service code.</summary>
    public required string Service { get; init; }

    /// <summary>Version of the service.</summary>
    public DateOnly Effective { get; init; }

    /// <summary>Applicant.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>Village.</summary>
    public required string Area { get; init; }

    /// <summary>Status.</summary>
    public CaseStatus Status { get; init; }

    /// <summary>Step id.</summary>
    public string? Step { get; init; }

    /// <summary>Since when it stands there, UTC.</summary>
    public DateTime StepEnteredAt { get; init; }

    /// <summary>End of the step's norm, UTC.</summary>
    public DateTime? StepDueAt { get; init; }

    /// <summary>Filed, UTC.</summary>
    public DateTime FiledAt { get; init; }

    /// <summary>Promised day.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Promised instant, UTC.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>When the clock stopped, UTC.</summary>
    public DateTime? ClockStoppedAt { get; init; }

    /// <summary>Channel.</summary>
    public CaseChannel Channel { get; init; }

    /// <summary>Holder.</summary>
    public string? ClaimedBy { get; init; }

    /// <summary>Id of the holder.</summary>
    public Guid? ClaimedById { get; init; }

    /// <summary>Why it was sent back; null when nothing is left to mend.</summary>
    public string? ReturnReason { get; init; }

    /// <summary>Version, for batch acts.</summary>
    public long Version { get; init; }
}
