using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>The error summary. Both layouts already hold one above the page's content; pages do not add their own.</summary>
[HtmlTargetElement("adm-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorsTagHelper : TagHelper
{
    /// <summary>The view that holds the summary.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var registry = FieldRegistry.Of(ViewContext);
        var errors = Collect(ViewContext.ViewData.ModelState).OrderBy(e => registry.OrderOf(e.Name)).Distinct().ToList();
        if (errors.Count == 0)
            return;
        var markup = new Markup()
            .Open("div", ("class", "govuk-error-summary"), ("data-error-summary", ""), ("tabindex", "-1"))
            .Open("div", ("role", "alert"))
            .Element("h2", Texts.Get("shared.errors-title"), ("class", "govuk-error-summary__title"))
            .Open("div", ("class", "govuk-error-summary__body")).Open("ul", ("class", "govuk-list govuk-error-summary__list"));
        foreach (var (name, message) in errors)
        {
            markup.Open("li");
            if (registry.IdOf(name) is { } id)
                markup.Element("a", message, ("href", "#" + id));
            else
                markup.Text(message);
            markup.Close("li");
        }

        output.Content.SetHtmlContent(markup.Close("ul").Close("div").Close("div").Close("div").Content);
    }

    private static IEnumerable<(string Name, string Message)> Collect(ModelStateDictionary state) =>
        from entry in state
        from error in entry.Value.Errors
        where error.ErrorMessage.Length > 0
        select (entry.Key, error.ErrorMessage);
}
