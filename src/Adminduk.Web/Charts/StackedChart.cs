using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>Bars of parts, for at most four series.</summary>
/// <param name="Title">The finding, as a sentence.</param>
/// <param name="Series">Names of the parts, in order.</param>
/// <param name="Bars">The bars in order.</param>
public sealed record StackedChart(string Title, IReadOnlyList<string> Series, IReadOnlyList<StackedBar> Bars)
{
    /// <summary>More for readers who do not see the picture.</summary>
    public string? Description { get; init; }

    /// <summary>Unit after each number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The picture with its table.</summary>
    public IHtmlContent Draw() => StackedDrawing.Draw(this);
}
