namespace Adminduk.Core.Documents.Paper;

/// <summary>Sizes of a table.</summary>
/// <param name="Cell">Style of cells.</param>
/// <param name="Head">Style of headers.</param>
/// <param name="Padding">Points inside each cell.</param>
/// <param name="LeastRow">Least height of a row, points.</param>
/// <param name="Numbered">A line (1), (2), … under the headers, as official forms have.</param>
internal sealed record TableLook(TextStyle Cell, TextStyle Head, double Padding = 3, double LeastRow = 0, bool Numbered = false)
{
    public static readonly TableLook Normal = new(new TextStyle(9), new TextStyle(8.5, Bold: true, TextAlign.Centre));
}
