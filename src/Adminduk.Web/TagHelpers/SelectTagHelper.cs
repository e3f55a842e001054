using Adminduk.Core.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>One of many: <c>&lt;adm-select name="district" label="Kecamatan" items="Model.Districts" value="@Model.District" /&gt;</c>.</summary>
[HtmlTargetElement("adm-select")]
public sealed class SelectTagHelper : FieldTagHelper
{
    /// <summary>The choices in order.</summary>
    public IEnumerable<Choice> Items { get; set; } = [];

    /// <summary>The value chosen until another was posted.</summary>
    public string? Value { get; set; }

    /// <summary>Words of the empty first choice; "Pilih" unless given.</summary>
    public string? Blank { get; set; }

    private protected override void Draw(Markup markup)
    {
        DrawHintAndError(DrawLabel(markup));
        markup.OpenWith("select", More,
            ("class", "govuk-select" + ErrorClass("govuk-select")), ("id", FieldId), ("name", Name),
            ("aria-describedby", DescribedBy), ("aria-invalid", Message is null ? null : "true"));
        markup.Open("option", ("value", "")).Text(Blank ?? Texts.Get("shared.choose")).Close("option");
        var chosen = Typed(Name, Value);
        foreach (var item in Items)
            markup.Element("option", item.Text, ("value", item.Value), ("selected", item.Value == chosen ? "" : null));
        markup.Close("select");
    }
}
