using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>A place and time given to one case for biometric recording.</summary>
public sealed class RecordingSlot : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Unit where recording takes place.</summary>
    public Guid UnitId { get; init; }

    /// <summary>Begin, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>1-based seat within the same place and time.</summary>
    public int Seat { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>When the applicant opened the schedule, UTC.</summary>
    public DateTime? ReceivedAt { get; internal set; }
}
