using Adminduk.Core.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>
/// A NIK or family-card number: masked unless <c>reveal</c> (log the reveal first). Grouped for the eye, copied whole.
/// <c>&lt;adm-nik value="@person.Nik" /&gt;</c>.
/// </summary>
[HtmlTargetElement("adm-nik", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NikTagHelper : TagHelper
{
    /// <summary>The 16 digits; null or empty draws a dash.</summary>
    public string? Value { get; set; }

    /// <summary>Shows every digit.</summary>
    public bool Reveal { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "adm-nik");
        output.Content.SetHtmlContent(Draw().Content);
    }

    private Markup Draw()
    {
        var markup = new Markup();
        if (string.IsNullOrEmpty(Value))
            return markup.Text("–");
        if (Masking.Mask(Value) == Value)
            return markup.Text(Value);
        if (!Reveal)
        {
            return markup.Element("span", Masking.Mask(Value), ("aria-hidden", "true"))
                .Element("span", Texts.Get("shared.nik-masked", Value[^Math.Min(4, Value.Length)..]), ("class", "govuk-visually-hidden"));
        }

        foreach (var group in Value.Chunk(4))
            markup.Element("span", new string(group));
        return markup;
    }
}
