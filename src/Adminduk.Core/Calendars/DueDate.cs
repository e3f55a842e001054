namespace Adminduk.Core.Calendars;

/// <summary>When something is promised.</summary>
/// <param name="DayZero">The working day that counts as day 0.</param>
/// <param name="Date">The last day of the limit.</param>
/// <param name="Instant">Close of that day, UTC: from then on it is overdue.</param>
/// <param name="IsProvisional">True when the date lies past the last year whose holidays are entered.</param>
public sealed record DueDate(DateOnly DayZero, DateOnly Date, DateTime Instant, bool IsProvisional);
