using PdfSharp.Drawing;

namespace Adminduk.Core.Documents.Paper;

/// <summary>How a run of text looks.</summary>
/// <param name="Size">Points.</param>
/// <param name="Bold">700 instead of 400.</param>
/// <param name="Align">Within the width given.</param>
/// <param name="Brush">Null: text ink.</param>
internal readonly record struct TextStyle(double Size, bool Bold = false, TextAlign Align = TextAlign.Left, XBrush? Brush = null)
{
    /// <summary>Distance from one line to the next, points.</summary>
    public double LineHeight => Size * 1.28;

    /// <summary>From the top of a line to its baseline, points.</summary>
    public double Baseline => Size * 0.97;
}
