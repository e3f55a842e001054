using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>A status word: <c>&lt;adm-tag status="Waiting" whom="pemohon" /&gt;</c>, or free words: <c>&lt;adm-tag tone="Amber"&gt;Prioritas&lt;/adm-tag&gt;</c>.</summary>
[HtmlTargetElement("adm-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>The status; its word and colour are fixed.</summary>
    public CaseStatus Status { get; set; }

    /// <summary>Who is waited for.</summary>
    public string? Whom { get; set; }

    /// <summary>Colour of free words.</summary>
    public Tone Tone { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var stated = context.AllAttributes.ContainsName("status");
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "strong";
        var tone = stated ? ToneOf(Status) : Tone;
        output.Attributes.SetAttribute("class", $"adm-tag adm-tag--{tone.ToString().ToLowerInvariant()}");
        if (stated)
            output.Content.SetContent(WordOf(Status, Whom));
    }

    /// <summary>The word of a status in the current UI language.</summary>
    public static string WordOf(CaseStatus status, string? whom = null) => status == CaseStatus.Waiting && whom is not null
        ? Texts.Get("shared.status-waiting-for", whom)
        : Texts.Get("shared.status-" + status.ToString().ToLowerInvariant());

    private static Tone ToneOf(CaseStatus status) => status switch
    {
        CaseStatus.New or CaseStatus.InProgress => Tone.Blue,
        CaseStatus.Returned or CaseStatus.Waiting => Tone.Amber,
        CaseStatus.Ready or CaseStatus.Done => Tone.Green,
        CaseStatus.Rejected => Tone.Red,
        _ => Tone.Plain,
    };
}
