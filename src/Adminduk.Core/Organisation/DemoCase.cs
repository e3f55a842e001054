namespace Adminduk.Core.Organisation;

/// <summary>A made-up request of a preset: filed some working days ago and walked a number of steps.</summary>
public sealed class DemoCase
{
    /// <summary>Service code.</summary>
    public required string Service { get; init; }

    /// <summary>Answers of its own; the applicant's are filled in. <c>{members}</c> stands for all members of the family.</summary>
    public Dictionary<string, string> Answers { get; init; } = [];

    /// <summary>Working days ago that it was filed.</summary>
    public int Days { get; init; }

    /// <summary>Steps that were carried out since.</summary>
    public int Steps { get; init; }

    /// <summary>Requirement that is sent back at the end; null to leave the case where it stands.</summary>
    public string? Return { get; init; }

    /// <summary>Why it is sent back.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What the applicant is to do.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>Reason of a pause at the end; null for none.</summary>
    public string? Pause { get; init; }
}
