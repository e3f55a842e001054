using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Adminduk.Core.Data;

/// <summary>What holds for every save: no register entry changes without an act, rows know their regency, versions grow.</summary>
internal static class SaveRules
{
    public static void Apply(ChangeTracker tracker)
    {
        var changed = tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (changed.Exists(e => e.Entity is IAudited) && !changed.Exists(e => e.Entity is Process or ProcessEvent))
            throw new InvalidOperationException("A register entry is changed without a process: begin one with AuditLog.Begin.");
        if (changed.Exists(e => e is { State: EntityState.Added or EntityState.Modified, Entity: OutboxMessage })) OutboxSignal.Instance.Expect(tracker.Context);
        foreach (var entry in changed.Where(e => e is { State: EntityState.Added, Entity: IRegional })) KeepRegency(entry);
        foreach (var entry in changed.Where(e => e is { State: EntityState.Modified, Entity: IVersioned }))
        {
            var version = entry.Property(nameof(IVersioned.Version));
            version.CurrentValue = (long)version.OriginalValue! + 1;
        }
    }

    // Where the regency also leads a foreign key, EF would wait for the database to generate it.
    private static void KeepRegency(EntityEntry entry)
    {
        var regency = entry.Property(nameof(IRegional.Regency));
        if (regency.IsTemporary) regency.IsTemporary = false;
    }
}
