using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>Several lines of text: <c>&lt;adm-textarea name="reason" label="Alasan" rows="4" /&gt;</c>.</summary>
[HtmlTargetElement("adm-textarea")]
public sealed class TextareaTagHelper : FieldTagHelper
{
    /// <summary>The value shown until something else was typed.</summary>
    public string? Value { get; set; }

    /// <summary>Height in lines.</summary>
    public int Rows { get; set; } = 5;

    private protected override void Draw(Markup markup)
    {
        DrawHintAndError(DrawLabel(markup));
        markup.OpenWith("textarea", More,
            ("class", "govuk-textarea" + ErrorClass("govuk-textarea")), ("id", FieldId), ("name", Name), ("rows", $"{Rows}"),
            ("aria-describedby", DescribedBy), ("aria-invalid", Message is null ? null : "true"));

        // HTML drops one line break right after the tag, so ours is the one that goes.
        markup.Text("\n" + Typed(Name, Value)).Close("textarea");
    }
}
