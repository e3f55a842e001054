using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>Bars of parts below each other, their names above.</summary>
internal static class StackedDrawing
{
    private const int RowHeight = 44;
    private const int BarHeight = 20;
    private const double Longest = 0.82;

    /// <summary>A part narrower than this share of the width has no room for its number.</summary>
    private const double Readable = 0.09;

    public static IHtmlContent Draw(StackedChart chart)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chart.Series.Count, Scale.MostSeries, nameof(chart));
        _ = Scale.Top(chart.Bars.SelectMany(b => b.Parts));
        var top = Scale.Top(chart.Bars.Select(b => b.Total));
        var drawing = new Markup();
        foreach (var (row, bar) in chart.Bars.Index())
        {
            ChartFrame.OpenLink(drawing, bar.Href);
            DrawBar(drawing, chart, bar, row * RowHeight, top);
            ChartFrame.CloseLink(drawing, bar.Href);
        }

        return new ChartFrame(chart.Title, chart.Description, Math.Max(1, chart.Bars.Count) * RowHeight, chart.Bars.Any(b => b.Href is not null))
            .Wrap(drawing, [Texts.Get("shared.chart-name"), .. chart.Series, Texts.Get("shared.chart-total")], Rows(chart), Legend(chart.Series));
    }

    /// <summary>Names of the parts, which wrap on narrow screens.</summary>
    private static Markup Legend(IReadOnlyList<string> series)
    {
        var legend = new Markup().Open("ul", ("class", "adm-chart__legend"));
        foreach (var (index, name) in series.Index())
        {
            legend.Open("li").Open("svg", ("aria-hidden", "true"), ("width", "12"), ("height", "12"))
                .Element("rect", null, ("width", "12"), ("height", "12"), ("rx", "2"), ("fill", Scale.Colour(index)))
                .Close("svg").Text(name).Close("li");
        }

        return legend.Close("ul");
    }

    private static void DrawBar(Markup drawing, StackedChart chart, StackedBar bar, int y, double top)
    {
        drawing.Element("text", bar.Label, ("x", "0"), ("y", $"{y + 13}")).Text(" ");
        var from = 0.0;
        foreach (var (index, part) in bar.Parts.Index())
        {
            var share = part / top * Longest;
            drawing.Element("rect", null,
                ("x", Scale.Percent(from)), ("y", $"{y + 18}"), ("width", Scale.Percent(share)), ("height", $"{BarHeight}"), ("fill", Scale.Colour(index)), ("stroke", "#fff"));
            if (share >= Readable)
            {
                drawing.Element("text", Scale.Words(part, ""), ("x", Scale.Percent(from + (share / 2))), ("y", $"{y + 33}"), ("text-anchor", "middle"),
                    ("class", index is 0 or 3 ? "adm-chart__on" : null)).Text(" ");
            }

            from += share;
        }

        drawing.Element("text", Scale.Words(bar.Total, chart.Unit), ("x", Scale.Percent(from)), ("dx", "6"), ("y", $"{y + 33}"), ("font-weight", "600"));
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(StackedChart chart) => chart.Bars.Select(bar =>
        (IReadOnlyList<string>)[bar.Label, .. bar.Parts.Select(p => Scale.Words(p, chart.Unit)), Scale.Words(bar.Total, chart.Unit)]);
}
