using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>One share of a whole as a ring.</summary>
/// <param name="Title">The finding, as a sentence.</param>
/// <param name="Share">From 0 to 1.</param>
/// <param name="Caption">What the share is of: "selesai tepat waktu".</param>
public sealed record ShareChart(string Title, double Share, string Caption)
{
    /// <summary>The list behind the figure, or null.</summary>
    public string? Href { get; init; }

    /// <summary>The picture.</summary>
    public IHtmlContent Draw() => ShareDrawing.Draw(this);
}
