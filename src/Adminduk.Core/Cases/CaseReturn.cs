using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>One item sent back for repair: what, why in plain words, what to do.</summary>
public sealed class CaseReturn : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>1-based.</summary>
    public int Order { get; init; }

    /// <summary>Step that sent it back.</summary>
    public required string Step { get; init; }

    /// <summary>Requirement id, or <c>field:</c> and a field id.</summary>
    public required string Item { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>What the applicant is to do.</summary>
    public required string Remedy { get; init; }

    /// <summary>Officer who returned it.</summary>
    public required string By { get; init; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>When it was repaired, UTC.</summary>
    public DateTime? RepairedAt { get; internal set; }
}
