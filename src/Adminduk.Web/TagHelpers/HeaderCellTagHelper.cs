using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>A column heading; with <c>sort="umur"</c> it links to <c>?urut=umur</c>, then <c>?urut=-umur</c>.</summary>
[HtmlTargetElement("adm-th")]
public sealed class HeaderCellTagHelper : TagHelper
{
    /// <summary>The order this column gives; without it the heading is plain.</summary>
    public string? Sort { get; set; }

    /// <summary>Numbers, set to the right.</summary>
    public bool Numeric { get; set; }

    /// <summary>The view that holds the table.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.TagName = "th";
        output.Attributes.SetAttribute("scope", "col");
        output.Attributes.SetAttribute("class", Numeric ? "govuk-table__header govuk-table__header--numeric" : "govuk-table__header");
        if (Sort is null)
            return;
        var request = ViewContext.HttpContext.Request;
        var now = (string?)request.Query[QueryLinks.Sort];
        var direction = now == Sort ? "ascending" : now == "-" + Sort ? "descending" : "none";
        output.Attributes.SetAttribute("aria-sort", direction);
        var href = QueryLinks.With(request, QueryLinks.Sort, now == Sort ? "-" + Sort : Sort, QueryLinks.Page);
        output.Content.SetHtmlContent(new Markup()
            .Open("a", ("class", "adm-sort"), ("href", href), ("title", Texts.Get("shared.sort-by", words.GetContent(System.Text.Encodings.Web.HtmlEncoder.Default))))
            .Html(words).Close("a").Content);
    }
}
