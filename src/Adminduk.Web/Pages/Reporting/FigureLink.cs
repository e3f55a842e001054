namespace Adminduk.Web.Pages.Reporting;

/// <summary>A number and the list it counts.</summary>
/// <param name="Count">How many cases.</param>
/// <param name="Href">Their list.</param>
public sealed record FigureLink(int Count, string Href);
