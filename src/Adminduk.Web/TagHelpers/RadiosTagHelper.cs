using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>One of few: <c>&lt;adm-radios name="who" label="Untuk siapa?" items="Model.Whom" heading="true" /&gt;</c>.</summary>
[HtmlTargetElement("adm-radios")]
public sealed class RadiosTagHelper : FieldTagHelper
{
    /// <summary>The choices in order.</summary>
    public IEnumerable<Choice> Items { get; set; } = [];

    /// <summary>The value chosen until another was posted.</summary>
    public string? Value { get; set; }

    /// <summary>Side by side instead of below each other; for two short choices.</summary>
    public bool Inline { get; set; }

    private protected override void Draw(Markup markup)
    {
        DrawHintAndError(OpenFieldset(markup));
        markup.Open("div", ("class", Inline ? "govuk-radios govuk-radios--inline" : "govuk-radios"));
        ChoiceList.Draw(markup, new("radio", "govuk-radios", FieldId, Name, More), Items, [Typed(Name, Value)]);
        markup.Close("div").Close("fieldset");
    }
}
