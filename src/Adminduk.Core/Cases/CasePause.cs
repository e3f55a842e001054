using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>A time in which the service clock stood still.</summary>
public sealed class CasePause : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>1-based.</summary>
    public int Order { get; init; }

    /// <summary>Reason id of the service's list, or <c>waiting-applicant</c> while the applicant has something to do, <c>waiting-centre</c> while the centre decides.</summary>
    public required string Reason { get; init; }

    /// <summary>From, UTC.</summary>
    public DateTime From { get; init; }

    /// <summary>To, UTC; null = still.</summary>
    public DateTime? To { get; internal set; }

    /// <summary>Officer who paused.</summary>
    public required string By { get; init; }

    /// <summary>Remark.</summary>
    public string? Note { get; init; }
}
