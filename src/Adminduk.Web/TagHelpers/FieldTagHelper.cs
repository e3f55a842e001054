using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>
/// What every form control shares: label, hint, error, and what was typed. Errors come from the model state under <see cref="Name"/>
/// unless <see cref="Error"/> gives one; after a post the field shows what the person typed, not <c>value</c>.
/// Attributes the helper does not know (<c>autocomplete</c>, <c>data-…</c>) go to the control itself.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The form field's name, also the key of its errors.</summary>
    public string Name { get; set; } = "";

    /// <summary>The HTML id; made from the name unless given.</summary>
    public string? Id { get; set; }

    /// <summary>The question or name people read.</summary>
    public string Label { get; set; } = "";

    /// <summary>A line of help with an example.</summary>
    public string? Hint { get; set; }

    /// <summary>What is wrong; looked up in the model state unless given.</summary>
    public string? Error { get; set; }

    /// <summary>Says "(tidak wajib)" after the label.</summary>
    public bool Optional { get; set; }

    /// <summary>The label is the page's heading (one question per page).</summary>
    public bool Heading { get; set; }

    /// <summary>Size of the label: <c>s</c>, <c>m</c>, <c>l</c>; empty for plain.</summary>
    public string Size { get; set; } = "";

    /// <summary>False shows <c>value</c> even after a post.</summary>
    public bool Keep { get; set; } = true;

    /// <summary>The view that holds the field.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected string FieldId => Id ?? TagBuilder.CreateSanitizedId(Name, "_");

    private protected string? Message { get; private set; }

    private protected IReadOnlyList<(string Name, string? Value)> More { get; private set; } = [];

    private protected string? ErrorClass(string name) => Message is null ? null : $" {name}--error";

    /// <summary>The ids of hint and error, for <c>aria-describedby</c>.</summary>
    private protected string? DescribedBy =>
        (Hint, Message) switch
        {
            (null, null) => null,
            (_, null) => FieldId + "-hint",
            (null, _) => FieldId + "-error",
            _ => $"{FieldId}-hint {FieldId}-error",
        };

    /// <inheritdoc/>
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inner = await output.GetChildContentAsync();
        FieldRegistry.Of(ViewContext).Add(Name, FieldId);
        Message = Error ?? FieldState.ErrorOf(ViewContext, Name);
        More = [.. output.Attributes.Select(a => (a.Name, a.Value?.ToString()))];
        Prepare();
        var markup = new Markup().Open("div", ("class", Message is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error"));
        Draw(markup);
        if (!inner.IsEmptyOrWhiteSpace)
            markup.Html(inner);
        markup.Close("div");
        output.TagName = null;
        output.Content.SetHtmlContent(markup.Content);
    }

    /// <summary>Sets defaults before drawing.</summary>
    private protected virtual void Prepare()
    {
    }

    /// <summary>Draws label, hint, error and control.</summary>
    private protected abstract void Draw(Markup markup);

    /// <summary>What was typed under a name, or the value the page gave.</summary>
    private protected string? Typed(string name, string? value) => Keep ? FieldState.TypedOf(ViewContext, name) ?? value : value;

    private protected Markup DrawLabel(Markup markup)
    {
        if (Heading)
            markup.Open("h1", ("class", "govuk-label-wrapper"));
        markup.Open("label", ("class", SizeClass("govuk-label")), ("for", FieldId)).Text(Words).Close("label");
        return Heading ? markup.Close("h1") : markup;
    }

    private protected Markup OpenFieldset(Markup markup, string? role = null)
    {
        markup.Open("fieldset", ("class", "govuk-fieldset"), ("role", role), ("aria-describedby", DescribedBy));
        markup.Open("legend", ("class", SizeClass("govuk-fieldset__legend")));
        return (Heading ? markup.Element("h1", Words, ("class", "govuk-fieldset__heading")) : markup.Text(Words)).Close("legend");
    }

    private protected Markup DrawHintAndError(Markup markup)
    {
        if (Hint is not null)
            markup.Element("div", Hint, ("id", FieldId + "-hint"), ("class", "govuk-hint"));
        if (Message is not null)
        {
            markup.Open("p", ("id", FieldId + "-error"), ("class", "govuk-error-message"));
            markup.Element("span", Texts.Get("shared.error-label"), ("class", "govuk-visually-hidden"));
            markup.Text(" " + Message).Close("p");
        }

        return markup;
    }

    private string Words => Optional ? $"{Label} ({Texts.Get("shared.optional")})" : Label;

    private string SizeClass(string name)
    {
        var size = Size.Length > 0 ? Size : Heading ? "l" : "";
        return size.Length > 0 ? $"{name} {name}--{size}" : name;
    }
}
