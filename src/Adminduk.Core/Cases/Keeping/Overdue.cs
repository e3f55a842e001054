using System.Linq.Expressions;

namespace Adminduk.Core.Cases.Keeping;

/// <summary>What counts as late, in one place for lists, figures and escalation.</summary>
public static class Overdue
{
    /// <summary>Cases whose promise is broken at an instant while their clock runs: neither stopped, nor paused, nor waiting for somebody else.</summary>
    /// <param name="now">The instant, UTC.</param>
    public static Expression<Func<Case, bool>> At(DateTime now) => c => c.DueAt != null && c.DueAt < now && c.ClockStoppedAt == null && c.PausedAt == null
        && (c.Status == CaseStatus.New || c.Status == CaseStatus.InProgress || c.Status == CaseStatus.Ready);
}
