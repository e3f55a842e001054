using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>Any of several: <c>&lt;adm-checkboxes name="items" label="Yang dibawa" items="Model.Items" values="Model.Ticked" /&gt;</c>.</summary>
[HtmlTargetElement("adm-checkboxes")]
public sealed class CheckboxesTagHelper : FieldTagHelper
{
    /// <summary>The choices in order.</summary>
    public IEnumerable<Choice> Items { get; set; } = [];

    /// <summary>The values ticked until a form was posted.</summary>
    public IEnumerable<string> Values { get; set; } = [];

    private protected override void Draw(Markup markup)
    {
        DrawHintAndError(OpenFieldset(markup));
        markup.Open("div", ("class", "govuk-checkboxes"));
        var ticked = (Keep ? FieldState.PostedOf(ViewContext, Name) : null) ?? [.. Values];
        ChoiceList.Draw(markup, new("checkbox", "govuk-checkboxes", FieldId, Name, More), Items, ticked);
        markup.Close("div").Close("fieldset");
    }
}
