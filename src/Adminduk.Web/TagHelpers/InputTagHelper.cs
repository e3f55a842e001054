using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>One line of text: <c>&lt;adm-input name="nik" label="NIK" hint="16 angka di KTP" inputmode="numeric" width="20" /&gt;</c>.</summary>
[HtmlTargetElement("adm-input")]
public sealed class InputTagHelper : FieldTagHelper
{
    /// <summary>The value shown until something else was typed.</summary>
    public string? Value { get; set; }

    /// <summary>The HTML type: text, tel, email, password, search. Numbers are text with <c>inputmode="numeric"</c>.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Expected length in characters: 2, 3, 4, 5, 10, 20 or 30; 0 fills the column.</summary>
    public int Width { get; set; }

    /// <summary>Unit after the field, such as <c>kg</c>.</summary>
    public string? Suffix { get; set; }

    private protected override void Draw(Markup markup)
    {
        DrawHintAndError(DrawLabel(markup));
        if (Suffix is not null)
            markup.Open("div", ("class", "govuk-input__wrapper"));
        var width = Width > 0 ? $" govuk-input--width-{Width}" : "";
        markup.OpenWith("input", More,
            ("class", "govuk-input" + width + ErrorClass("govuk-input")), ("id", FieldId), ("name", Name), ("type", Type),
            ("value", Type == "password" ? null : Typed(Name, Value)), ("aria-describedby", DescribedBy), ("aria-invalid", Message is null ? null : "true"));
        if (Suffix is not null)
            markup.Element("div", Suffix, ("class", "govuk-input__suffix"), ("aria-hidden", "true")).Close("div");
    }
}
