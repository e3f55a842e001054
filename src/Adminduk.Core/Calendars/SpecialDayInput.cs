namespace Adminduk.Core.Calendars;

/// <summary>A day with hours of its own, as an administrator enters it.</summary>
/// <param name="UnitId">The unit, or null for the whole office.</param>
/// <param name="Date">The day.</param>
/// <param name="Hours">The hours; null when closed.</param>
/// <param name="Reason">Why.</param>
public sealed record SpecialDayInput(Guid? UnitId, DateOnly Date, WorkSpan? Hours, string Reason);
