using Adminduk.Core.Common;

namespace Adminduk.Core.Reporting;

/// <summary>One person expected for recording.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNumber">Its number.</param>
/// <param name="Place">Where.</param>
/// <param name="ReceivedAt">When the applicant opened the schedule, UTC; null = not yet.</param>
/// <param name="Recorded">True when the case has left the recording step behind.</param>
public sealed record RecordingSeat(Guid CaseId, string CaseNumber, string Place, DateTime? ReceivedAt, bool Recorded)
{
    /// <summary>The applicant.</summary>
    [Sensitive]
    public required string Name { get; init; }
}
