using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>One yes: <c>&lt;adm-checkbox name="agreed" label="Saya menyatakan isian ini benar" /&gt;</c>; posts <c>true</c> when ticked, else nothing.</summary>
[HtmlTargetElement("adm-checkbox")]
public sealed class CheckboxTagHelper : FieldTagHelper
{
    /// <summary>Ticked until a form was posted.</summary>
    public bool Checked { get; set; }

    private protected override void Draw(Markup markup)
    {
        DrawHintAndError(markup);
        markup.Open("div", ("class", "govuk-checkboxes"));
        var ticked = (Keep ? FieldState.PostedOf(ViewContext, Name) : null) ?? (Checked ? ["true"] : []);
        (string, string?)[] described = [.. More, ("aria-describedby", DescribedBy)];
        ChoiceList.Draw(markup, new("checkbox", "govuk-checkboxes", FieldId, Name, described), [new Choice("true", Label)], ticked);
        markup.Close("div");
    }
}
