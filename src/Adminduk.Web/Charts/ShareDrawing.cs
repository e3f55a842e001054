using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>A ring, filled from the top, with the share written inside.</summary>
internal static class ShareDrawing
{
    private const int Size = 150;
    private const double Radius = 60;

    public static IHtmlContent Draw(ShareChart chart)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(chart.Share, nameof(chart));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chart.Share, 1, nameof(chart));
        var words = Scale.Words(Math.Round(chart.Share * 100), "%");
        var round = 2 * Math.PI * Radius;
        var drawing = new Markup();
        ChartFrame.OpenLink(drawing, chart.Href);
        Ring(drawing, "#dcebe7", null);
        if (chart.Share > 0)
            Ring(drawing, Scale.Colour(0), $"{Scale.At(round * chart.Share)} {Scale.At(round)}");
        drawing.Element("text", words, ("x", "75"), ("y", "84"), ("text-anchor", "middle"), ("class", "adm-chart__big")).Text(" ");
        drawing.Element("text", chart.Caption, ("x", "160"), ("y", "80"));
        ChartFrame.CloseLink(drawing, chart.Href);
        return new ChartFrame(chart.Title, $"{chart.Caption}: {words}", Size, chart.Href is not null)
            .Wrap(drawing, [Texts.Get("shared.chart-name"), Texts.Get("shared.chart-total")], [[chart.Caption, words]]);
    }

    private static void Ring(Markup drawing, string colour, string? dashes) => drawing.Element("circle", null,
        ("cx", "75"), ("cy", "75"), ("r", Scale.At(Radius)), ("fill", "none"), ("stroke", colour), ("stroke-width", "18"),
        ("stroke-dasharray", dashes), ("transform", "rotate(-90 75 75)"));
}
