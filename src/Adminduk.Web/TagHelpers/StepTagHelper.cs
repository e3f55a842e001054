using Adminduk.Core.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>One step of a timeline.</summary>
[HtmlTargetElement("adm-step", ParentTag = "adm-timeline")]
public sealed class StepTagHelper : TagHelper
{
    /// <summary>Where it stands.</summary>
    public StepState State { get; set; }

    /// <summary>What is done, verb first.</summary>
    public string Title { get; set; } = "";

    /// <summary>When and by whom, or until when.</summary>
    public string? Note { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = State.ToString().ToLowerInvariant();
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "li";
        output.Attributes.SetAttribute("class", "adm-timeline__step adm-timeline__step--" + state);
        if (State == StepState.Now)
            output.Attributes.SetAttribute("aria-current", "step");
        var markup = new Markup().Open("p", ("class", "adm-timeline__title")).Text(Title)
            .Element("span", " (" + Texts.Get("shared.step-" + state) + ")", ("class", "govuk-visually-hidden")).Close("p");
        if (Note is not null)
            markup.Element("p", Note, ("class", "adm-timeline__note"));
        output.PreContent.SetHtmlContent(markup.Content);
    }
}
