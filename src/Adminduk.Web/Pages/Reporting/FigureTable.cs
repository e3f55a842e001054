namespace Adminduk.Web.Pages.Reporting;

/// <summary>A table of figures, each leading to its list.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Headings">Headings of all columns, the first over the names.</param>
/// <param name="Rows">The lines.</param>
public sealed record FigureTable(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<FigureRow> Rows);
