using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>Help that opens on demand: <c>&lt;adm-details summary="Di mana NIK?"&gt;…&lt;/adm-details&gt;</c>.</summary>
[HtmlTargetElement("adm-details")]
public sealed class DetailsTagHelper : TagHelper
{
    /// <summary>The line that opens it.</summary>
    public string Summary { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "govuk-details");
        output.PreContent.SetHtmlContent(new Markup()
            .Open("summary", ("class", "govuk-details__summary")).Element("span", Summary, ("class", "govuk-details__summary-text")).Close("summary")
            .Open("div", ("class", "govuk-details__text")).Content);
        output.PostContent.SetHtmlContent("</div>");
    }
}
