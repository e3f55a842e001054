using Adminduk.Core.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>A notice above the content: <c>&lt;adm-notice kind="Success" title="Permohonan terkirim"&gt;…&lt;/adm-notice&gt;</c>.</summary>
[HtmlTargetElement("adm-notice")]
public sealed class NoticeTagHelper : TagHelper
{
    /// <summary>Its kind; said in words to those who do not see the colour.</summary>
    public NoticeKind Kind { get; set; }

    /// <summary>One line that says it; the content may say more.</summary>
    public string? Title { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var kind = Kind.ToString().ToLowerInvariant();
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "adm-notice adm-notice--" + kind);
        if (Kind is NoticeKind.Success or NoticeKind.Error)
            output.Attributes.SetAttribute("role", Kind == NoticeKind.Error ? "alert" : "status");
        var markup = new Markup().Element("p", Texts.Get("shared.notice-" + kind), ("class", "adm-notice__kind"));
        if (Title is not null)
            markup.Element("p", Title, ("class", "adm-notice__title"));
        output.PreContent.SetHtmlContent(markup.Content);
    }
}
