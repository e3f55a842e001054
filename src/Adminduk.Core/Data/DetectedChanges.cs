using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Adminduk.Core.Data;

/// <summary>Changes were just detected to check the save rules: the save itself need not compare every entity again.</summary>
internal readonly struct DetectedChanges : IDisposable
{
    private readonly ChangeTracker tracker;
    private readonly bool before;

    public DetectedChanges(ChangeTracker tracker)
    {
        (this.tracker, before) = (tracker, tracker.AutoDetectChangesEnabled);
        tracker.AutoDetectChangesEnabled = false;
    }

    public void Dispose() => tracker.AutoDetectChangesEnabled = before;
}
