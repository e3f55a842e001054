using System.Globalization;
using Adminduk.Core.Common;

namespace Adminduk.Web.Shell;

/// <summary>Opening hours in words: <c>Senin–Kamis 07.30–12.00, 13.00–16.00</c>.</summary>
public static class OpeningHours
{
    /// <summary>One line for each run of days with the same hours; closed days are left out.</summary>
    /// <param name="hours">Seven entries of the profile, Monday first.</param>
    public static IReadOnlyList<string> Lines(IReadOnlyList<string> hours)
    {
        var lines = new List<string>();
        for (var first = 0; first < hours.Count;)
        {
            var last = first;
            while (last + 1 < hours.Count && hours[last + 1] == hours[first]) last++;
            if (hours[first] != "closed") lines.Add($"{Days(first, last)} {Spans(hours[first])}");
            first = last + 1;
        }

        return lines;
    }

    private static string Days(int first, int last) => first == last ? Day(first) : $"{Day(first)}–{Day(last)}";

    private static string Day(int index)
    {
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Texts.English : Texts.Indonesian;
        return culture.DateTimeFormat.DayNames[(index + 1) % 7];
    }

    private static string Spans(string hours) => hours.Replace("-", "–", StringComparison.Ordinal).Replace(" ", ", ", StringComparison.Ordinal);
}
