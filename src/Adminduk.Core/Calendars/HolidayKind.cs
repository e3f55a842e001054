namespace Adminduk.Core.Calendars;

/// <summary>Why an office is closed on a day.</summary>
public enum HolidayKind
{
    /// <summary>Hari libur nasional.</summary>
    National,

    /// <summary>Cuti bersama.</summary>
    JointLeave,

    /// <summary>Closed by a decree of the region, such as for a local election.</summary>
    Regional,
}
