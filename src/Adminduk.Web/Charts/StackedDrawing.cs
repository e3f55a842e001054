using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>Bars of parts below each other, the names of the parts on top.</summary>
internal static class StackedDrawing
{
    private const int Top = 28;
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
        DrawNames(drawing, chart.Series);
        foreach (var (row, bar) in chart.Bars.Index())
        {
            var words = $"{bar.Label}: {Scale.Words(bar.Total, chart.Unit)}";
            ChartFrame.OpenLink(drawing, bar.Href, words);
            DrawBar(drawing, chart, bar, Top + (row * RowHeight), top);
            ChartFrame.CloseLink(drawing, bar.Href);
        }

        return new ChartFrame(chart.Title, chart.Description, Top + (chart.Bars.Count * RowHeight), chart.Bars.Any(b => b.Href is not null))
            .Wrap(drawing, [Texts.Get("shared.chart-name"), .. chart.Series, Texts.Get("shared.chart-total")], Rows(chart));
    }

    private static void DrawNames(Markup drawing, IReadOnlyList<string> series)
    {
        foreach (var (index, name) in series.Index())
        {
            var x = Scale.Percent((double)index / series.Count);
            drawing.Element("rect", null, ("x", x), ("y", "2"), ("width", "12"), ("height", "12"), ("rx", "2"), ("fill", Scale.Colour(index)));
            drawing.Element("text", name, ("x", x), ("dx", "17"), ("y", "13"));
        }
    }

    private static void DrawBar(Markup drawing, StackedChart chart, StackedBar bar, int y, double top)
    {
        drawing.Element("text", bar.Label, ("x", "0"), ("y", $"{y + 13}"));
        var from = 0.0;
        foreach (var (index, part) in bar.Parts.Index())
        {
            var share = part / top * Longest;
            drawing.Element("rect", null,
                ("x", Scale.Percent(from)), ("y", $"{y + 18}"), ("width", Scale.Percent(share)), ("height", $"{BarHeight}"), ("fill", Scale.Colour(index)), ("stroke", "#fff"));
            if (share >= Readable)
            {
                drawing.Element("text", Scale.Words(part, ""), ("x", Scale.Percent(from + (share / 2))), ("y", $"{y + 33}"), ("text-anchor", "middle"),
                    ("class", index is 0 or 3 ? "adm-chart__on" : null));
            }

            from += share;
        }

        drawing.Element("text", Scale.Words(bar.Total, chart.Unit), ("x", Scale.Percent(from)), ("dx", "6"), ("y", $"{y + 33}"), ("font-weight", "600"));
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(StackedChart chart) => chart.Bars.Select(bar =>
        (IReadOnlyList<string>)[bar.Label, .. bar.Parts.Select(p => Scale.Words(p, chart.Unit)), Scale.Words(bar.Total, chart.Unit)]);
}
