using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>Columns side by side: the number on top, the name below.</summary>
internal static class ColumnDrawing
{
    private const int Height = 200;
    private const int Ceiling = 22;
    private const int Floor = 176;
    private const int Dense = 9;

    public static IHtmlContent Draw(BarChart chart)
    {
        var top = Scale.Top(chart.Bars.Select(b => b.Value));
        var slot = 1.0 / Math.Max(1, chart.Bars.Count);
        var drawing = new Markup();
        var size = chart.Bars.Count > Dense ? " adm-chart__dense" : "";
        foreach (var (place, bar) in chart.Bars.Index())
        {
            var words = Scale.Words(bar.Value, chart.Unit);
            var tall = bar.Value / top * (Floor - Ceiling);
            var middle = Scale.Percent((place + 0.5) * slot);
            ChartFrame.OpenLink(drawing, bar.Href);
            drawing.Element("rect", null,
                ("x", Scale.Percent((place + 0.14) * slot)), ("y", Scale.At(Floor - tall)), ("width", Scale.Percent(0.72 * slot)),
                ("height", Scale.At(tall)), ("rx", "2"), ("fill", Scale.Colour(0)));
            drawing.Element("text", bar.Label, ("x", middle), ("y", $"{Floor + 17}"), ("text-anchor", "middle"), ("class", "adm-chart__quiet" + size)).Text(" ");
            drawing.Element("text", words, ("x", middle), ("y", Scale.At(Floor - tall - 6)), ("text-anchor", "middle"), ("font-weight", "600"), ("class", size.TrimStart()));
            ChartFrame.CloseLink(drawing, bar.Href);
        }

        drawing.Element("line", null, ("x1", "0"), ("x2", "100%"), ("y1", $"{Floor}"), ("y2", $"{Floor}"), ("stroke", "#14211f"));
        return new ChartFrame(chart.Title, chart.Description, Height, chart.Bars.Any(b => b.Href is not null))
            .Wrap(drawing, BarDrawing.Headings(), BarDrawing.Rows(chart));
    }
}
