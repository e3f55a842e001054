namespace Adminduk.Web.Charts;

/// <summary>One bar of a stacked chart.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Parts">One number for each series, in their order; never negative.</param>
/// <param name="Href">The list behind the bar, or null.</param>
public sealed record StackedBar(string Label, IReadOnlyList<double> Parts, string? Href = null)
{
    /// <summary>The whole bar.</summary>
    public double Total => Parts.Sum();
}
