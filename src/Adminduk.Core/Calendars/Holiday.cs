namespace Adminduk.Core.Calendars;

/// <summary>A day on which offices are closed.</summary>
public sealed class Holiday
{
    /// <summary>The day.</summary>
    public DateOnly Date { get; init; }

    /// <summary>Its name, Indonesian.</summary>
    public required string Name { get; set; }

    /// <summary>Who closed the offices.</summary>
    public HolidayKind Kind { get; set; }

    /// <summary>The decree it rests on.</summary>
    public required string Source { get; set; }
}
