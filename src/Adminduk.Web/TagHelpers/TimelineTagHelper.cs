using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>Steps one below the other: <c>&lt;adm-timeline&gt;&lt;adm-step state="Now" title="…" note="…" /&gt;&lt;/adm-timeline&gt;</c>.</summary>
[HtmlTargetElement("adm-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.Attributes.SetAttribute("class", "adm-timeline");
    }
}
