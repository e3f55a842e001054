namespace Adminduk.Core.Calendars;

/// <summary>The opening hours that an administrator enters: a whole week at once.</summary>
/// <param name="UnitId">The unit, or null for the whole office.</param>
/// <param name="Name">What these hours are called.</param>
/// <param name="From">First day of a period; null for the ordinary week.</param>
/// <param name="To">Last day of a period; null for the ordinary week.</param>
/// <param name="Spans">All spans of the week.</param>
public sealed record HoursInput(Guid? UnitId, string Name, DateOnly? From, DateOnly? To, IReadOnlyList<(DayOfWeek Day, WorkSpan Span)> Spans);
