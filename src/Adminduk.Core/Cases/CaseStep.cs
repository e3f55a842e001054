using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>One finished SOP step of a case: who, when, how it ended, and the minutes used against the norm.</summary>
public sealed class CaseStep : IRegional
{
    /// <summary>Verdict of the line that a withdrawn request ends with.</summary>
    public const string Withdraw = "withdraw";

    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>1-based place in the history.</summary>
    public int Order { get; init; }

    /// <summary>Step id of the SOP.</summary>
    public required string Step { get; init; }

    /// <summary>Verdict: <c>proceed</c>, <c>return</c>, <c>reject</c>, <c>escalate</c>, <c>resubmit</c>, <c>withdraw</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>Role in which it was done.</summary>
    public required string Role { get; init; }

    /// <summary>Officer; empty for the applicant or the system.</summary>
    public Guid OfficerId { get; init; }

    /// <summary>Name at that time.</summary>
    public required string OfficerName { get; init; }

    /// <summary>Post at that time.</summary>
    public string? Position { get; init; }

    /// <summary>Unit at that time.</summary>
    public string? Unit { get; init; }

    /// <summary>True for a paraf: the initial of a verifier.</summary>
    public bool Paraf { get; init; }

    /// <summary>When the case came to the step, UTC.</summary>
    public DateTime EnteredAt { get; init; }

    /// <summary>When it left, UTC.</summary>
    public DateTime EndedAt { get; init; }

    /// <summary>Working minutes between the two, pauses taken off.</summary>
    public int Minutes { get; init; }

    /// <summary>Norm of the SOP in minutes; null = none.</summary>
    public int? Norm { get; init; }

    /// <summary>Remark or reason.</summary>
    public string? Note { get; init; }

    /// <summary>The act.</summary>
    public Guid ProcessId { get; init; }
}
