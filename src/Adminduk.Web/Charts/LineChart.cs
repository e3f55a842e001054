using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>How numbers moved over months, at most four lines, from zero.</summary>
/// <param name="Title">The finding, as a sentence.</param>
/// <param name="Labels">Names of the months, in order.</param>
/// <param name="Lines">The lines.</param>
public sealed record LineChart(string Title, IReadOnlyList<string> Labels, IReadOnlyList<LineSeries> Lines)
{
    /// <summary>More for readers who do not see the picture.</summary>
    public string? Description { get; init; }

    /// <summary>Unit after each number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The picture with its table.</summary>
    public IHtmlContent Draw() => LineDrawing.Draw(this);
}
