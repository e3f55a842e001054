using Adminduk.Core.Cases;

namespace Adminduk.Core.Reporting;

/// <summary>Which cases the figures are about.</summary>
/// <param name="Period">Days over which work is counted; open work is always today's.</param>
public sealed record FigureScope(DaySpan Period)
{
    /// <summary>Service code, or null for all.</summary>
    public string? Service { get; init; }

    /// <summary>Dotted code of a district, or null for all.</summary>
    public string? District { get; init; }

    /// <summary>The same as a filter of lists.</summary>
    public WorkFilter Filter => new() { All = true, Service = Service, Area = District };
}
