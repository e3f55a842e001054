namespace Adminduk.Web.Charts;

/// <summary>One bar, slice or point of a chart.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Value">How much; never negative.</param>
/// <param name="Href">The list behind the figure, or null.</param>
public sealed record ChartValue(string Label, double Value, string? Href = null);
