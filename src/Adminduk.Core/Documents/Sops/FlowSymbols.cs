using Adminduk.Core.Documents.Paper;
using PdfSharp.Drawing;

namespace Adminduk.Core.Documents.Sops;

/// <summary>The five flowchart symbols of PermenPANRB 35/2012.</summary>
internal static class FlowSymbols
{
    public const double HalfWidth = 15;
    public const double HalfHeight = 8;
    public const double HalfConnector = 6;
    private const double Tip = 3;

    /// <summary>The symbol of an activity around a middle.</summary>
    public static void Symbol(this Canvas canvas, SopShape shape, double x, double y)
    {
        var path = new XGraphicsPath();
        var (left, top, width, height) = (x - HalfWidth, y - HalfHeight, HalfWidth * 2, HalfHeight * 2);
        switch (shape)
        {
            case SopShape.Terminator:
                path.AddRoundedRectangle(left, top, width, height, height, height);
                break;
            case SopShape.Decision:
                path.AddPolygon([new XPoint(left, y), new XPoint(x, y - HalfHeight - 2), new XPoint(left + width, y), new XPoint(x, y + HalfHeight + 2)]);
                break;
            default:
                path.AddRectangle(left, top, width, height);
                break;
        }
        canvas.Shape(Ink.Outline, Ink.White, path);
    }

    /// <summary>The off-page connector with its letter; (x, y) is the middle.</summary>
    public static void Connector(this Canvas canvas, string letter, double x, double y)
    {
        var path = new XGraphicsPath();
        var (w, h) = (HalfConnector, HalfConnector);
        path.AddPolygon([new XPoint(x - w, y - h), new XPoint(x + w, y - h), new XPoint(x + w, y + (h / 3)), new XPoint(x, y + h), new XPoint(x - w, y + (h / 3))]);
        canvas.Shape(Ink.Outline, Ink.White, path);
        canvas.Line(letter, new TextStyle(6.5, Bold: true, TextAlign.Centre), x - w, y - h + 0.5, w * 2);
    }

    /// <summary>A line through points with an arrow head at its end.</summary>
    public static void Arrow(this Canvas canvas, params ReadOnlySpan<XPoint> points)
    {
        for (var i = 1; i < points.Length; i++)
            canvas.Stroke(Ink.Outline, points[i - 1].X, points[i - 1].Y, points[i].X, points[i].Y);
        var (from, to) = (points[^2], points[^1]);
        var length = Math.Max(0.1, Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y))));
        var (dx, dy) = ((to.X - from.X) / length * Tip, (to.Y - from.Y) / length * Tip);
        var path = new XGraphicsPath();
        path.AddPolygon([to, new XPoint(to.X - (dx * 1.6) - (dy * 0.8), to.Y - (dy * 1.6) + (dx * 0.8)), new XPoint(to.X - (dx * 1.6) + (dy * 0.8), to.Y - (dy * 1.6) - (dx * 0.8))]);
        canvas.Shape(null, Ink.Text, path);
    }
}
