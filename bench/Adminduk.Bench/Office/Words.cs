using System.Net;
using System.Text.RegularExpressions;

namespace Adminduk.Bench.Office;

/// <summary>Reads what a refused page says.</summary>
internal static partial class Words
{
    /// <summary>The words of the error summary, or an empty text.</summary>
    public static string Of(Answer answer)
    {
        var summary = Summary().Match(answer.Text);
        return summary.Success ? WebUtility.HtmlDecode(Spaces().Replace(Tags().Replace(summary.Groups["list"].Value, " "), " ")).Trim() : "";
    }

    [GeneratedRegex("govuk-error-summary__list\">(?<list>.*?)</ul>", RegexOptions.Singleline, 1000)]
    private static partial Regex Summary();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
