namespace Adminduk.Core.Calendars;

/// <summary>Other opening hours for a time, such as Ramadan.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Hours">The hours on these days.</param>
public sealed record HoursPeriod(DateOnly From, DateOnly To, WeekHours Hours);
