using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>Lines over months; each line's name and last number stand at its end.</summary>
internal static class LineDrawing
{
    private const int Height = 220;
    private const int Ceiling = 16;
    private const int Floor = 190;

    /// <summary>Lines end at this share of the width; the rest is for their names.</summary>
    private const double Right = 0.68;

    /// <summary>Lines begin here; the numbers of the scale stand before them.</summary>
    private const double Left = 0.1;

    private const int NameHeight = 16;

    public static IHtmlContent Draw(LineChart chart)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chart.Lines.Count, Scale.MostSeries, nameof(chart));
        var top = Scale.Top(chart.Lines.SelectMany(l => l.Values).Select(v => v ?? 0));
        var drawing = new Markup();
        DrawFloor(drawing, chart, top);
        foreach (var (index, line) in chart.Lines.Index())
            DrawLine(drawing, chart, line, index, top);
        DrawNames(drawing, chart, top);
        return new ChartFrame(chart.Title, chart.Description, Height, Linked: false)
            .Wrap(drawing, [Texts.Get("shared.chart-name"), .. chart.Lines.Select(l => l.Name)], Rows(chart));
    }

    private static double X(LineChart chart, int place) => chart.Labels.Count < 2 ? Left : Left + (place * (Right - Left) / (chart.Labels.Count - 1));

    private static double Y(double value, double top) => Floor - (value / top * (Floor - Ceiling));

    private static void DrawFloor(Markup drawing, LineChart chart, double top)
    {
        foreach (var value in new[] { top, top / 2 })
        {
            var y = Scale.At(Y(value, top));
            drawing.Element("line", null, ("x1", "0"), ("x2", Scale.Percent(Right)), ("y1", y), ("y2", y), ("stroke", "#b7cdc7"));
            drawing.Element("text", Scale.Words(value, chart.Unit), ("x", "0"), ("y", y), ("dy", "-3"), ("class", "adm-chart__quiet"));
        }

        drawing.Element("line", null, ("x1", "0"), ("x2", Scale.Percent(Right)), ("y1", $"{Floor}"), ("y2", $"{Floor}"), ("stroke", "#14211f"));
        var every = Math.Max(1, (chart.Labels.Count + 5) / 6);
        foreach (var (place, label) in chart.Labels.Index().Where(l => l.Index % every == 0))
        {
            drawing.Element("text", label, ("x", Scale.Percent(X(chart, place))), ("y", $"{Floor + 18}"),
                ("text-anchor", "middle"), ("class", "adm-chart__quiet"));
        }
    }

    private static void DrawLine(Markup drawing, LineChart chart, LineSeries line, int index, double top)
    {
        foreach (var (place, value) in line.Values.Index())
        {
            if (value is not { } here)
                continue;
            if (place > 0 && line.Values[place - 1] is { } before)
            {
                drawing.Element("line", null,
                    ("x1", Scale.Percent(X(chart, place - 1))), ("y1", Scale.At(Y(before, top))), ("x2", Scale.Percent(X(chart, place))), ("y2", Scale.At(Y(here, top))),
                    ("stroke", Scale.Colour(index)), ("stroke-width", "2.5"), ("stroke-linecap", "round"));
            }

            drawing.Element("circle", null, ("cx", Scale.Percent(X(chart, place))), ("cy", Scale.At(Y(here, top))), ("r", "3.5"), ("fill", Scale.Colour(index)));
        }
    }

    /// <summary>Names at the ends of the lines, pushed apart where two lines end close together.</summary>
    private static void DrawNames(Markup drawing, LineChart chart, double top)
    {
        var lowest = double.NegativeInfinity;
        var ends = chart.Lines.Index()
            .Select(l => (l.Index, l.Item.Name, Last: l.Item.Values.LastOrDefault(v => v is not null) ?? 0))
            .OrderByDescending(l => l.Last);
        foreach (var (index, name, last) in ends)
        {
            lowest = Math.Max(Y(last, top) + 4, lowest + (2 * NameHeight) + 2);
            drawing.Element("text", Scale.Words(last, chart.Unit), ("x", "100%"), ("text-anchor", "end"), ("y", Scale.At(lowest)), ("font-weight", "700"), ("fill", Scale.Colour(index)));
            drawing.Element("text", name, ("x", "100%"), ("text-anchor", "end"), ("y", Scale.At(lowest + NameHeight)));
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(LineChart chart) => chart.Labels.Index().Select(label =>
        (IReadOnlyList<string>)[label.Item, .. chart.Lines.Select(l => l.Values[label.Index] is { } v ? Scale.Words(v, chart.Unit) : "–")]);
}
