using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>
/// How much time is left, in words: <c>&lt;adm-clock days-left="2" /&gt;</c> → "2 hari kerja lagi"; <c>minutes-left="-180"</c> → "terlambat 3 jam".
/// Give working days or working minutes, whichever the limit is written in; neither means there is no limit.
/// </summary>
[HtmlTargetElement("adm-clock", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ClockTagHelper : TagHelper
{
    /// <summary>Working days left; negative when late.</summary>
    public int? DaysLeft { get; set; }

    /// <summary>Working minutes left; negative when late.</summary>
    public int? MinutesLeft { get; set; }

    /// <summary>The clock stands still.</summary>
    public bool Paused { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (words, tone) = Paused ? ClockWords.Paused : DaysLeft is { } days ? ClockWords.Days(days) : ClockWords.Minutes(MinutesLeft);
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "adm-clock adm-clock--" + tone.ToString().ToLowerInvariant());
        output.Content.SetContent(words);
    }
}
