namespace Adminduk.Core.Calendars;

/// <summary>A year whose holidays somebody declared complete; due dates past the last such year are provisional.</summary>
public sealed class CalendarYear
{
    /// <summary>The year.</summary>
    public int Year { get; init; }

    /// <summary>The decree that lists its holidays.</summary>
    public required string Source { get; set; }
}
