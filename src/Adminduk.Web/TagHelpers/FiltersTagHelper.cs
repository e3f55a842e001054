using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>Filters of a list, kept in the address: <c>&lt;adm-filters&gt;&lt;adm-select name="kec" … /&gt;&lt;/adm-filters&gt;</c>.</summary>
[HtmlTargetElement("adm-filters")]
public sealed class FiltersTagHelper : TagHelper
{
    /// <summary>What the button does; "Saring" when null.</summary>
    public string? Do { get; set; }

    /// <summary>The view that holds the list.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        output.TagName = "form";
        output.Attributes.SetAttribute("class", "adm-filters");
        output.Attributes.SetAttribute("method", "get");
        var markup = new Markup();
        if (request.Query[QueryLinks.Sort] is [{ Length: > 0 } sort, ..])
            markup.Open("input", ("type", "hidden"), ("name", QueryLinks.Sort), ("value", sort));
        markup.Open("div", ("class", "adm-filters__do"))
            .Element("button", Do ?? Texts.Get("shared.filter"), ("class", "govuk-button govuk-button--secondary"), ("type", "submit"))
            .Element("a", Texts.Get("shared.filter-clear"), ("class", "govuk-link"), ("href", request.PathBase + request.Path)).Close("div");
        output.PostContent.SetHtmlContent(markup.Content);
    }
}
