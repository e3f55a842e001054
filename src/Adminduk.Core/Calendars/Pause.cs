using System.Runtime.InteropServices;

namespace Adminduk.Core.Calendars;

/// <summary>A time in which a clock stands still.</summary>
/// <param name="From">UTC.</param>
/// <param name="To">UTC, exclusive; null while it lasts.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Pause(DateTime From, DateTime? To = null)
{
    /// <summary>True while the clock stands still at this instant.</summary>
    public bool Covers(DateTime instant) => From <= instant && (To is null || instant < To);
}
