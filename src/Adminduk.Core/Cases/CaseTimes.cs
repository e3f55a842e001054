namespace Adminduk.Core.Cases;

/// <summary>What the clock of a case shows.</summary>
/// <param name="Elapsed">Working minutes since the clock started (since filing, before that).</param>
/// <param name="WithUs">Of these, minutes with the office.</param>
/// <param name="WithOthers">Of these, minutes with the applicant, the centre, or paused.</param>
/// <param name="DaysUsed">Working days used against the promise; null before it counts.</param>
/// <param name="DueOn">Promised day.</param>
/// <param name="DueAt">Promised instant, UTC.</param>
/// <param name="Provisional">True when the promise lies past the maintained calendar.</param>
/// <param name="Overdue">True when the promise is broken.</param>
/// <param name="WaitsFor">Reason id of the open pause: what the clock waits for.</param>
public sealed record CaseTimes(
    int Elapsed, int WithUs, int WithOthers, int? DaysUsed, DateOnly? DueOn, DateTime? DueAt, bool Provisional, bool Overdue, string? WaitsFor)
{
    /// <summary>Whether the clock runs.</summary>
    public required ClockState State { get; init; }
}

/// <summary>Whether the service clock of a case runs.</summary>
public enum ClockState
{
    /// <summary>The dossier is not complete yet.</summary>
    Waits,

    /// <summary>It runs.</summary>
    Runs,

    /// <summary>It stands still for a reason.</summary>
    Paused,

    /// <summary>It has stopped for good.</summary>
    Stopped,
}
