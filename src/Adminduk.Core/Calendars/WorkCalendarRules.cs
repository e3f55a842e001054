namespace Adminduk.Core.Calendars;

/// <summary>Everything that a service point's calendar rests on, as an administrator maintains it.</summary>
public sealed record WorkCalendarRules
{
    /// <summary>The office's zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The hours of an ordinary week (Perpres 21/2023: five days, 37 hours 30 minutes).</summary>
    public required WeekHours Week { get; init; }

    /// <summary>Other hours for a time; the first period that holds a day counts.</summary>
    public IReadOnlyList<HoursPeriod> Periods { get; init; } = [];

    /// <summary>National and regional holidays and joint leave.</summary>
    public IReadOnlySet<DateOnly> Holidays { get; init; } = new HashSet<DateOnly>();

    /// <summary>Days with hours of their own at this service point; no hours means closed. They go before everything else.</summary>
    public IReadOnlyDictionary<DateOnly, IReadOnlyList<WorkSpan>> Exceptions { get; init; } = new Dictionary<DateOnly, IReadOnlyList<WorkSpan>>();

    /// <summary>A dossier complete from this time on counts as of the next working day.</summary>
    public required TimeOnly CutOff { get; init; }

    /// <summary>The last year whose holidays are entered; dates after it are provisional.</summary>
    public required int LastMaintainedYear { get; init; }
}
