namespace Adminduk.Core.Documents.Paper;

/// <summary>Sizes of a table.</summary>
/// <param name="Cell">Style of cells.</param>
/// <param name="Head">Style of headers.</param>
/// <param name="Padding">Points inside each cell.</param>
/// <param name="LeastRow">Least height of a row, points.</param>
/// <param name="SecondNumber">Where not null, columns after the first are numbered from it, as official forms do.</param>
internal sealed record TableLook(TextStyle Cell, TextStyle Head, double Padding = 3, double LeastRow = 0, int? SecondNumber = null)
{
    public static readonly TableLook Normal = new(new TextStyle(9), new TextStyle(8.5, Bold: true, TextAlign.Centre));

    /// <summary>True when columns are numbered.</summary>
    public bool Numbered => SecondNumber is not null;
}
