using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Calendars;

/// <summary>The calendars of this process; another process's change is seen within a minute.</summary>
public sealed class CalendarCache(OfficeClock clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private volatile Loaded? loaded;

    /// <summary>The calendar of a unit, or of the whole office.</summary>
    internal async ValueTask<WorkCalendar> GetAsync(AdmindukDbContext db, Guid? unit, CancellationToken ct)
    {
        var now = clock.Now;
        var current = loaded;
        if (current is null || now - current.At > Fresh)
            loaded = current = new(await CalendarTables.LoadAsync(db, clock.Zone, ct), now);
        return current.Tables.Of(unit);
    }

    /// <summary>Forgets everything: the tables have changed.</summary>
    internal void Clear() => loaded = null;

    private sealed record Loaded(CalendarTables Tables, DateTime At);
}
