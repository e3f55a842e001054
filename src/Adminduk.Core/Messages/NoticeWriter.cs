using System.Collections.Immutable;
using System.Globalization;
using Adminduk.Core.Common;

namespace Adminduk.Core.Messages;

/// <summary>Puts a notice into words.</summary>
internal sealed class NoticeWriter(CaseNotice notice, string language)
{
    private const int LongestBody = 4000;
    private const int LongestSubject = 200;

    private readonly CultureInfo culture = language == "en" ? Texts.English : Texts.Indonesian;

    public string Subject => Cut(OneLine(Write($"messages.{notice.Kind}-subject", LongDate)), LongestSubject);

    public string Mail => Cut(Write($"messages.{notice.Kind}-mail", LongDate), LongestBody - Foot.Length) + Foot;

    public string Sms => SmsText.Clean(OneLine(Write($"messages.{notice.Kind}-sms", d => d.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture))));

    private string Foot => "\n\n" + string.Format(culture, Find("messages.foot"), notice.Case.Office);

    private string Write(string key, Func<DateOnly, string> date)
    {
        var about = notice.Case;
        object[] args = [about.Office, about.Number, about.Service, about.Link, .. notice.Details.Select(d => Say(d, date))];
        return string.Format(culture, Find(key), args);
    }

    private string Say(object detail, Func<DateOnly, string> date) => detail switch
    {
        DateOnly day => date(day),
        Phrase phrase => string.Format(culture, Find(phrase.Key), [.. phrase.Args.Select(a => (object)Say(a, date))]),
        ImmutableArray<ReturnedItem> items => string.Join("\n\n", items.Select((item, i) => Say(new Phrase("messages.returned-item", i + 1, item.Item, item.Reason, item.Remedy), date))),
        _ => Convert.ToString(detail, culture)!,
    };

    private string Find(string key) => Texts.Find(key, culture) ?? throw new InvalidOperationException($"The text {key} is missing.");

    private string LongDate(DateOnly day) => day.ToString("dddd, d MMMM yyyy", culture);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
