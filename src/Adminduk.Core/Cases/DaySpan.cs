using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>Days of the office, first and last included.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>One day.</summary>
    public static DaySpan Of(DateOnly day) => new(day, day);

    /// <summary>A whole month.</summary>
    public static DaySpan Month(DateOnly first) => new(first, first.AddMonths(1).AddDays(-1));

    /// <summary>The same as instants (UTC): from the first, before the second.</summary>
    public (DateTime From, DateTime Before) Instants(OfficeClock clock) =>
        (clock.ToUtc(From, TimeOnly.MinValue), clock.ToUtc(To.AddDays(1), TimeOnly.MinValue));
}
