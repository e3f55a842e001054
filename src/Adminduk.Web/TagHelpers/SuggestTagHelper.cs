using Adminduk.Core.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>
/// One of very many, searched as one types: <c>&lt;adm-suggest name="village" label="Desa/Kelurahan" source="/wilayah/cari" /&gt;</c>.
/// The source answers <c>?q=</c> with <c>[{"value":"2101012001","text":"…"}]</c>. Posts the code under <c>name</c> and the words under
/// <c>name-text</c>; without JavaScript only the words come, and the page looks them up.
/// </summary>
[HtmlTargetElement("adm-suggest")]
public sealed class SuggestTagHelper : FieldTagHelper
{
    /// <summary>Suffix of the name under which the typed words are posted.</summary>
    public const string TextSuffix = "-text";

    /// <summary>The code chosen so far.</summary>
    public string? Value { get; set; }

    /// <summary>The words for that code.</summary>
    public string? Text { get; set; }

    /// <summary>Address of the search.</summary>
    public string Source { get; set; } = "";

    private protected override void Draw(Markup markup)
    {
        DrawHintAndError(DrawLabel(markup));
        markup.Open("div", ("class", "adm-suggest"), ("data-suggest", Source), ("data-none", Texts.Get("shared.suggest-none")), ("data-found", Texts.Get("shared.suggest-found")));
        markup.Open("input", ("type", "hidden"), ("name", Name), ("value", Typed(Name, Value)));
        markup.OpenWith("input", More,
            ("class", "govuk-input" + ErrorClass("govuk-input")), ("id", FieldId), ("name", Name + TextSuffix), ("type", "text"), ("autocomplete", "off"),
            ("spellcheck", "false"), ("value", Typed(Name + TextSuffix, Text)), ("aria-describedby", DescribedBy), ("aria-invalid", Message is null ? null : "true"));
        markup.Close("div");
    }
}
