namespace Adminduk.Core.Calendars;

/// <summary>A day that goes before the ordinary hours and holidays: a Saturday counter, or a day closed for a move.</summary>
public sealed class SpecialDay
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The unit; null for the whole office.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Date { get; init; }

    /// <summary>Opening; null when closed.</summary>
    public TimeOnly? Opens { get; set; }

    /// <summary>Closing; null when closed.</summary>
    public TimeOnly? Closes { get; set; }

    /// <summary>Why.</summary>
    public required string Reason { get; set; }

    internal IReadOnlyList<WorkSpan> Spans => Opens is { } opens && Closes is { } closes ? [new(opens, closes)] : [];
}
