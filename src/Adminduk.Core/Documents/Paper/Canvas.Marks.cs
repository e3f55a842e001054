using System.Text;
using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace Adminduk.Core.Documents.Paper;

internal sealed partial class Canvas
{
    private readonly List<byte[]> rawForms = [];
    private readonly Dictionary<(double Size, bool Bold), XFont> fonts = [];

    /// <summary>What is drawn until the result is disposed belongs to one structure element.</summary>
    public TagScope Tag(PdfBlockLevelElementTag tag)
    {
        access.StructureBuilder.BeginElement(tag);
        return new TagScope(access.StructureBuilder);
    }

    /// <summary>What is drawn until the result is disposed is decoration: a screen reader skips it.</summary>
    public TagScope Artifact()
    {
        access.StructureBuilder.BeginArtifact();
        return new TagScope(access.StructureBuilder);
    }

    /// <summary>What is drawn until the result is disposed is a picture with words for those who cannot see it.</summary>
    public TagScope Figure(string alternative, XRect box)
    {
        access.StructureBuilder.BeginElement(PdfIllustrationElementTag.Figure, Printable.Clean(alternative), box);
        return new TagScope(access.StructureBuilder);
    }

    /// <summary>Joins this table cell over columns for screen readers.</summary>
    public void Span(int columns) => access.StructureBuilder.SetColSpan(columns);

    /// <summary>Width of one line of clean text, points.</summary>
    public double Measure(string text, TextStyle style) => graphics!.MeasureString(text, Font(style)).Width;

    /// <summary>One line whose top is at <paramref name="y"/>; the text must be clean and fit.</summary>
    public void Line(string text, TextStyle style, double x, double y, double width)
    {
        var shift = style.Align switch
        {
            TextAlign.Left => 0,
            TextAlign.Centre => (width - Measure(text, style)) / 2,
            _ => width - Measure(text, style),
        };
        graphics!.DrawString(text, Font(style), style.Brush ?? Ink.Text, x + shift, y + style.Baseline);
    }

    /// <summary>A straight line.</summary>
    public void Stroke(XPen pen, double x1, double y1, double x2, double y2) => graphics!.DrawLine(pen, x1, y1, x2, y2);

    /// <summary>A rectangle; pen or brush may be null.</summary>
    public void Box(XPen? pen, XBrush? brush, double x, double y, double width, double height)
    {
        if (pen is null)
            graphics!.DrawRectangle(brush!, x, y, width, height);
        else
            graphics!.DrawRectangle(pen, brush, x, y, width, height);
    }

    /// <summary>Any outline; pen or brush may be null.</summary>
    public void Shape(XPen? pen, XBrush? brush, XGraphicsPath path) => graphics!.DrawPath(pen, brush, path);

    /// <summary>A picture scaled into a box.</summary>
    public void Picture(XImage image, XRect box) => graphics!.DrawImage(image, box);

    /// <summary>Ready-made operators in a box whose origin is its lower left, as an object of their own.</summary>
    public void Raw(string operators, XRect box)
    {
        var form = new XForm(document, XUnit.FromPoint(box.Width), XUnit.FromPoint(box.Height));
        form.DrawingFinished();
        graphics!.DrawImage(form, box);
        rawForms.Add(Encoding.ASCII.GetBytes(operators));
    }

    /// <summary>One line turned about its middle, which stands at (x, y).</summary>
    public void Turned(string text, TextStyle style, double x, double y, double degrees)
    {
        var state = graphics!.Save();
        graphics.RotateAtTransform(degrees, new XPoint(x, y));
        var width = Measure(text, style);
        Line(text, style with { Align = TextAlign.Left }, x - (width / 2), y - (style.LineHeight / 2), width);
        graphics.Restore(state);
    }

    private XFont Font(TextStyle style)
    {
        if (fonts.TryGetValue((style.Size, style.Bold), out var font))
            return font;
        font = new XFont("Plus Jakarta Sans", style.Size, style.Bold ? XFontStyleEx.Bold : XFontStyleEx.Regular);
        fonts.Add((style.Size, style.Bold), font);
        return font;
    }
}
