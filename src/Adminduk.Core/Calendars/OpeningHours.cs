namespace Adminduk.Core.Calendars;

/// <summary>One stretch of opening hours on a weekday, of the whole office or of one unit, always or for a time.</summary>
public sealed class OpeningHours
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The unit; null for the whole office. A unit with hours of its own uses only these.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>What these hours are called: <c>Jam kerja</c>, <c>Ramadan 1447 H</c>.</summary>
    public required string Name { get; init; }

    /// <summary>First day of a period; null for the ordinary week.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of a period; null for the ordinary week.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The weekday.</summary>
    public DayOfWeek Day { get; init; }

    /// <summary>Opening, wall clock.</summary>
    public TimeOnly Opens { get; init; }

    /// <summary>Closing, wall clock.</summary>
    public TimeOnly Closes { get; init; }
}
