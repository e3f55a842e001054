using Adminduk.Core.Common;

namespace Adminduk.Core.Calendars;

/// <summary>What opening hours must be before they are kept.</summary>
internal static class HoursRules
{
    public static Error? Check(HoursInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Name))
            return Error.Invalid("name", "calendars.name-missing");
        if (input.From is null != input.To is null || input.From > input.To)
            return Error.Invalid("to", "calendars.period-wrong");
        if (input is { UnitId: null, From: null, Spans.Count: 0 })
            return Error.Refused("calendars.never-open");
        foreach (var day in input.Spans.GroupBy(s => s.Day, s => s.Span))
        {
            var last = TimeOnly.MinValue;
            foreach (var span in day.OrderBy(s => s.Opens))
            {
                if (span.Opens >= span.Closes || span.Opens < last)
                    return Error.Invalid("spans", "calendars.hours-wrong", span.Opens, span.Closes);
                last = span.Closes;
            }
        }

        return null;
    }

    public static string Describe(OpeningHours hours) => Describe(hours.Day, new(hours.Opens, hours.Closes));

    public static string Describe(DayOfWeek day, WorkSpan span) => $"{day} {span.Opens:HH:mm}-{span.Closes:HH:mm}";
}
