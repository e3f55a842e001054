using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>Facts one below the other: <c>&lt;adm-summary&gt;&lt;adm-row key="Nama"&gt;SITI&lt;/adm-row&gt;&lt;/adm-summary&gt;</c>.</summary>
[HtmlTargetElement("adm-summary")]
public sealed class SummaryTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "govuk-summary-list");
    }
}
