using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>Bars below each other: the name above, the number after the end.</summary>
internal static class BarDrawing
{
    private const int RowHeight = 42;
    private const int BarHeight = 16;

    /// <summary>The longest bar takes this share of the width; the rest is for its number.</summary>
    private const double Longest = 0.82;

    public static IHtmlContent Draw(BarChart chart)
    {
        var top = Scale.Top(chart.Bars.Select(b => b.Value));
        var drawing = new Markup();
        foreach (var (row, bar) in chart.Bars.Index())
        {
            var y = row * RowHeight;
            var words = Scale.Words(bar.Value, chart.Unit);
            var length = Scale.Percent(bar.Value / top * Longest);
            ChartFrame.OpenLink(drawing, bar.Href);
            drawing.Element("text", bar.Label, ("x", "0"), ("y", $"{y + 13}")).Text(" ");
            drawing.Element("rect", null, ("x", "0"), ("y", $"{y + 19}"), ("width", length), ("height", $"{BarHeight}"), ("rx", "2"), ("fill", Scale.Colour(0)));
            drawing.Element("text", words, ("x", length), ("dx", "6"), ("y", $"{y + 32}"), ("font-weight", "600"));
            ChartFrame.CloseLink(drawing, bar.Href);
        }

        return new ChartFrame(chart.Title, chart.Description, Math.Max(1, chart.Bars.Count) * RowHeight, chart.Bars.Any(b => b.Href is not null))
            .Wrap(drawing, Headings(), Rows(chart));
    }

    internal static IReadOnlyList<string> Headings() => [Texts.Get("shared.chart-name"), Texts.Get("shared.chart-total")];

    internal static IEnumerable<IReadOnlyList<string>> Rows(BarChart chart) =>
        chart.Bars.Select(b => (IReadOnlyList<string>)[b.Label, Scale.Words(b.Value, chart.Unit)]);
}
