using PdfSharp.Drawing;

namespace Adminduk.Core.Documents.Paper;

/// <summary>The few colours of paper.</summary>
internal static class Ink
{
    public static readonly XSolidBrush Text = new(XColor.FromArgb(0x14, 0x21, 0x1f));
    public static readonly XSolidBrush Primary = new(XColor.FromArgb(0x0b, 0x53, 0x45));
    public static readonly XSolidBrush Quiet = new(XColor.FromArgb(0x4a, 0x5b, 0x58));
    public static readonly XSolidBrush Surface = new(XColor.FromArgb(0xee, 0xf5, 0xf3));
    public static readonly XSolidBrush White = new(XColors.White);
    public static readonly XSolidBrush DraftMark = new(XColor.FromArgb(0xe4, 0xe7, 0xe6));
    public static readonly XPen Hairline = new(XColor.FromArgb(0x7f, 0x96, 0x90), 0.4);
    public static readonly XPen Rule = new(XColor.FromArgb(0x0b, 0x53, 0x45), 1.2);
    public static readonly XPen Outline = new(XColor.FromArgb(0x14, 0x21, 0x1f), 0.8);
}
