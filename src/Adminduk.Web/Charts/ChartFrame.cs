using System.Security.Cryptography;
using System.Text;
using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Charts;

/// <summary>What stands around every picture: its title, words for those who do not see it, and its numbers as a table.</summary>
/// <param name="Title">The finding.</param>
/// <param name="Description">More words, or null.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Linked">True when parts of the picture are links, which must stay reachable.</param>
internal sealed record ChartFrame(string Title, string? Description, int Height, bool Linked)
{
    private string Id => "chart-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Title)))[..10];

    /// <summary>Frames a drawing. The width is the reader's; text keeps its size because places are shares of it.</summary>
    public IHtmlContent Wrap(Markup drawing, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, Markup? legend = null)
    {
        var markup = new Markup()
            .Open("figure", ("class", "adm-chart"))
            .Element("figcaption", Title, ("class", "adm-chart__title"), ("id", Id + "-title"))
            .Add(legend ?? new Markup())
            .Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("width", "100%"), ("height", $"{Height}"),
                ("role", Linked ? "group" : "img"), ("aria-labelledby", $"{Id}-svg-title {Id}-desc"))
            .Element("title", Title, ("id", Id + "-svg-title"))
            .Element("desc", Description ?? Title, ("id", Id + "-desc"))
            .Add(drawing)
            .Close("svg");
        DrawTable(markup, headings, rows);
        return markup.Close("figure").Content;
    }

    private void DrawTable(Markup markup, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        markup.Open("details").Element("summary", Texts.Get("shared.chart-table"));
        markup.Open("table").Element("caption", Title, ("class", "govuk-visually-hidden")).Open("thead").Open("tr");
        foreach (var heading in headings)
            markup.Element("th", heading, ("scope", "col"));
        markup.Close("tr").Close("thead").Open("tbody");
        foreach (var row in rows)
        {
            markup.Open("tr").Element("th", row[0], ("scope", "row"));
            foreach (var cell in row.Skip(1))
                markup.Element("td", cell);
            markup.Close("tr");
        }

        markup.Close("tbody").Close("table").Close("details");
    }

    /// <summary>Opens a link around a part of the picture, when there is one.</summary>
    public static Markup OpenLink(Markup markup, string? href) => href is null ? markup : markup.Open("a", ("href", href));

    /// <summary>Closes it.</summary>
    public static Markup CloseLink(Markup markup, string? href) => href is null ? markup : markup.Close("a");
}
