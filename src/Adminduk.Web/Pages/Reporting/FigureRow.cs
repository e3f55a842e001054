namespace Adminduk.Web.Pages.Reporting;

/// <summary>A line of a table of figures.</summary>
/// <param name="Name">A month, a service or a district.</param>
/// <param name="Cells">Its numbers.</param>
public sealed record FigureRow(string Name, IReadOnlyList<FigureLink> Cells);
