using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>One requirement of one case: asked for, given, accepted or refused.</summary>
public sealed class CaseItem : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>Requirement id of the definition; with <c>:original</c> or <c>:copy</c> where both are asked for apart.</summary>
    public required string Requirement { get; init; }

    /// <summary>Where it stands.</summary>
    public ItemState State { get; internal set; }

    /// <summary>Why it was refused.</summary>
    public string? Reason { get; internal set; }

    /// <summary>Number and issuer, where the requirement asks for them.</summary>
    public string? Detail { get; internal set; }

    /// <summary>Who judged it last.</summary>
    public string? By { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime? At { get; internal set; }
}

/// <summary>Where a requirement stands.</summary>
public enum ItemState
{
    /// <summary>Not given yet.</summary>
    Missing,

    /// <summary>Handed in or uploaded.</summary>
    Given,

    /// <summary>Looked at and good.</summary>
    Accepted,

    /// <summary>Looked at and not good; has a reason.</summary>
    Refused,
}
