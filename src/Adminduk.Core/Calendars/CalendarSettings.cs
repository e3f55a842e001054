namespace Adminduk.Core.Calendars;

/// <summary>What the calendar of the office needs besides its days; one row.</summary>
public sealed class CalendarSettings
{
    /// <summary>Key of the only row.</summary>
    public const int OnlyId = 1;

    /// <summary>Key.</summary>
    public int Id { get; init; } = OnlyId;

    /// <summary>A dossier complete from this time on counts as of the next working day.</summary>
    public TimeOnly CutOff { get; set; } = new(15, 0);
}
