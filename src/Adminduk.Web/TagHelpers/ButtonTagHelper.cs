using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>A button, or a link that looks like one: <c>&lt;adm-button&gt;Kirim&lt;/adm-button&gt;</c>, <c>&lt;adm-button href="/x" kind="Secondary"&gt;Ubah&lt;/adm-button&gt;</c>.</summary>
[HtmlTargetElement("adm-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>Its weight.</summary>
    public ButtonKind Kind { get; set; }

    /// <summary>Where it leads; without it the form is sent.</summary>
    public string? Href { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Href is null ? "button" : "a";
        var extra = output.Attributes["class"]?.Value;
        var kind = Kind == ButtonKind.Primary ? "" : $" govuk-button--{Kind.ToString().ToLowerInvariant()}";
        output.Attributes.SetAttribute("class", $"govuk-button{kind} {extra}".TrimEnd());
        if (Href is not null)
            output.Attributes.SetAttribute("href", Href);
        else if (!output.Attributes.ContainsName("type"))
            output.Attributes.SetAttribute("type", "submit");
    }
}
