namespace Adminduk.Core.Documents.Paper;

/// <summary>A sheet's size and margin.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points; zero: as long as the content (paper roll).</param>
/// <param name="Margin">Points on every side.</param>
internal sealed record PageFormat(double Width, double Height, double Margin)
{
    public static readonly PageFormat A4 = OfMillimetres(210, 297, 20);
    public static readonly PageFormat A4Landscape = OfMillimetres(297, 210, 20);

    /// <summary>An A4 sheet cut in two: A5, wider than high.</summary>
    public static readonly PageFormat HalfSheet = OfMillimetres(210, 148.5, 12);

    /// <summary>Thermal paper, 80 mm wide with 72 mm printable.</summary>
    public static readonly PageFormat Roll = OfMillimetres(80, 0, 4);

    /// <summary>Points of a length in millimetres.</summary>
    public static double Mm(double millimetres) => millimetres * 72 / 25.4;

    private static PageFormat OfMillimetres(double width, double height, double margin) => new(Mm(width), Mm(height), Mm(margin));
}
