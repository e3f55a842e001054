namespace Adminduk.Core.Calendars;

/// <summary>Opening hours for each day of the week; a break, such as Friday prayers, lies between two spans.</summary>
public sealed class WeekHours
{
    private readonly WorkSpan[][] days = [.. Enumerable.Repeat(Array.Empty<WorkSpan>(), 7)];

    /// <summary>Takes spans in any order.</summary>
    /// <exception cref="ArgumentException">A span ends before it begins, or two spans of one day overlap.</exception>
    public WeekHours(IEnumerable<(DayOfWeek Day, WorkSpan Span)> spans)
    {
        foreach (var day in spans.GroupBy(s => s.Day, s => s.Span))
            days[(int)day.Key] = Ordered(day);
    }

    /// <summary>The spans of a weekday in order; empty when closed.</summary>
    public IReadOnlyList<WorkSpan> this[DayOfWeek day] => days[(int)day];

    /// <summary>True when it never opens.</summary>
    public bool IsEmpty => days.All(d => d.Length == 0);

    /// <summary>Puts the spans of one day in order and proves them sound.</summary>
    /// <exception cref="ArgumentException">A span ends before it begins, or two overlap.</exception>
    public static WorkSpan[] Ordered(IEnumerable<WorkSpan> spans)
    {
        WorkSpan[] ordered = [.. spans.OrderBy(s => s.Opens)];
        for (var i = 0; i < ordered.Length; i++)
        {
            if (ordered[i].Opens >= ordered[i].Closes || (i > 0 && ordered[i].Opens < ordered[i - 1].Closes))
                throw new ArgumentException($"Opening hours {ordered[i].Opens:HH:mm} to {ordered[i].Closes:HH:mm} are empty or overlap.", nameof(spans));
        }

        return ordered;
    }
}
