using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>
/// A table that scrolls sideways on narrow screens: <c>&lt;adm-table caption="Permohonan" rows="true"&gt;&lt;thead&gt;…</c>. With <c>rows</c> the keys
/// j, k and Enter walk its rows and open the first link of the row.
/// </summary>
[HtmlTargetElement("adm-table")]
public sealed class TableTagHelper : TagHelper
{
    /// <summary>What the table shows.</summary>
    public string Caption { get; set; } = "";

    /// <summary>Hides the caption from the eye, when a heading says the same.</summary>
    public bool Quiet { get; set; }

    /// <summary>Turns on the row keys.</summary>
    public bool Rows { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "table";
        output.Attributes.SetAttribute("class", $"govuk-table adm-table {output.Attributes["class"]?.Value}".TrimEnd());
        if (Rows)
            output.Attributes.SetAttribute(new TagHelperAttribute("data-rows", "", HtmlAttributeValueStyle.Minimized));
        var quiet = Quiet ? "govuk-visually-hidden" : "govuk-table__caption govuk-table__caption--s";
        output.PreElement.SetHtmlContent(new Markup().Open("div", ("class", "adm-scroll"), ("role", "group"), ("aria-label", Caption), ("tabindex", "0")).Content);
        output.PreContent.SetHtmlContent(new Markup().Element("caption", Caption, ("class", quiet)).Content);
        output.PostElement.SetHtmlContent("</div>");
    }
}
