using Adminduk.Core.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>One fact of a summary; <c>href</c> adds a link "Ubah" that names what it changes.</summary>
[HtmlTargetElement("adm-row", ParentTag = "adm-summary")]
public sealed class RowTagHelper : TagHelper
{
    /// <summary>What the fact is called.</summary>
    public string Key { get; set; } = "";

    /// <summary>Where it can be changed.</summary>
    public string? Href { get; set; }

    /// <summary>Words of the link; "Ubah" unless given.</summary>
    public string? Action { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        var markup = new Markup()
            .Element("dt", Key, ("class", "govuk-summary-list__key"))
            .Open("dd", ("class", "govuk-summary-list__value")).Html(value).Close("dd");
        if (Href is not null)
        {
            markup.Open("dd", ("class", "govuk-summary-list__actions")).Open("a", ("class", "govuk-link"), ("href", Href))
                .Text(Action ?? Texts.Get("shared.change"))
                .Element("span", " " + Key, ("class", "govuk-visually-hidden")).Close("a").Close("dd");
        }

        output.TagName = "div";
        output.Attributes.SetAttribute("class", Href is null ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row");
        output.Content.SetHtmlContent(markup.Content);
    }
}
