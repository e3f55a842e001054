using Adminduk.Core.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>A status word: <c>&lt;adm-tag status="Waiting" whom="pemohon" /&gt;</c>, or free words: <c>&lt;adm-tag tone="Amber"&gt;Prioritas&lt;/adm-tag&gt;</c>.</summary>
[HtmlTargetElement("adm-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>The status; its word and colour are fixed.</summary>
    public StatusWord? Status { get; set; }

    /// <summary>Who is waited for.</summary>
    public string? Whom { get; set; }

    /// <summary>Colour of free words.</summary>
    public Tone Tone { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "strong";
        var tone = Status is { } status ? ToneOf(status) : Tone;
        output.Attributes.SetAttribute("class", $"adm-tag adm-tag--{tone.ToString().ToLowerInvariant()}");
        if (Status is { } known)
            output.Content.SetContent(WordOf(known, Whom));
    }

    /// <summary>The word of a status in the current UI language.</summary>
    public static string WordOf(StatusWord status, string? whom = null) => status == StatusWord.Waiting && whom is not null
        ? Texts.Get("shared.status-waiting-for", whom)
        : Texts.Get("shared.status-" + status.ToString().ToLowerInvariant());

    private static Tone ToneOf(StatusWord status) => status switch
    {
        StatusWord.New or StatusWord.Processing => Tone.Blue,
        StatusWord.Returned or StatusWord.Waiting => Tone.Amber,
        StatusWord.Ready or StatusWord.Done => Tone.Green,
        StatusWord.Rejected => Tone.Red,
        _ => Tone.Plain,
    };
}
