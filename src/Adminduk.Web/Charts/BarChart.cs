using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>One bar per thing, from zero, longest first or in the order given.</summary>
/// <param name="Title">The finding, as a sentence: "Pengembalian turun ke 8% pada Oktober".</param>
/// <param name="Bars">The bars in order.</param>
public sealed record BarChart(string Title, IReadOnlyList<ChartValue> Bars)
{
    /// <summary>More for readers who do not see the picture; the title alone otherwise.</summary>
    public string? Description { get; init; }

    /// <summary>Unit after each number: <c>%</c>, <c>hari</c>.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Columns side by side, for months and other things in time; else bars below each other, for names.</summary>
    public bool Upright { get; init; }

    /// <summary>The picture with its table.</summary>
    public IHtmlContent Draw() => Upright ? ColumnDrawing.Draw(this) : BarDrawing.Draw(this);
}
