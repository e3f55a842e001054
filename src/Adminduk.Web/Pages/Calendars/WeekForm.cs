using System.Globalization;
using Adminduk.Core.Calendars;
using Adminduk.Core.Common;

namespace Adminduk.Web.Pages.Calendars;

/// <summary>A week of opening hours as people write it: one line a day, <c>07.30-12.00, 13.00-16.00</c>; an empty line is a closed day.</summary>
public static class WeekForm
{
    private static readonly string[] Clocks = ["H.mm", "H:mm", "HH.mm", "HH:mm"];

    /// <summary>The days, Monday first.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Name of a day's field.</summary>
    public static string FieldOf(DayOfWeek day) => $"day-{(int)day}";

    /// <summary>A day's name in the UI language.</summary>
    public static string NameOf(DayOfWeek day) =>
        (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Texts.English : Texts.Indonesian).DateTimeFormat.GetDayName(day);

    /// <summary>The line of a day.</summary>
    public static string Write(IEnumerable<OpeningHours> hours) =>
        string.Join(", ", hours.OrderBy(h => h.Opens).Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Opens:HH.mm}-{h.Closes:HH.mm}")));

    /// <summary>All lines of a form, or the lines that cannot be read.</summary>
    public static Outcome<List<(DayOfWeek Day, WorkSpan Span)>> Read(IFormCollection form)
    {
        var spans = new List<(DayOfWeek, WorkSpan)>();
        var errors = new List<Error>();
        foreach (var day in Days)
        {
            foreach (var text in form[FieldOf(day)].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (ReadSpan(text) is { } span) spans.Add((day, span));
                else errors.Add(Error.Invalid(FieldOf(day), "calendars.span-unreadable", NameOf(day)));
            }
        }

        return errors.Count == 0 ? spans : Outcome<List<(DayOfWeek, WorkSpan)>>.Fail(errors);
    }

    /// <summary>A stretch such as <c>07.30-12.00</c>, or null.</summary>
    public static WorkSpan? ReadSpan(string text)
    {
        var ends = text.Split('-', '–');
        return ends.Length == 2 && ReadClock(ends[0]) is { } opens && ReadClock(ends[1]) is { } closes ? new WorkSpan(opens, closes) : null;
    }

    /// <summary>A time such as <c>15.00</c>, or null.</summary>
    public static TimeOnly? ReadClock(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), Clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
