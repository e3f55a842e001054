using System.Globalization;

namespace Adminduk.Core.Catalogue;

/// <summary>Within which time an event is to be reported, and since when.</summary>
public sealed class ReportingRule
{
    /// <summary>Key among the answers that says <c>yes</c> for a late report; conditions may use it as any field.</summary>
    public const string Late = "late";

    /// <summary>The form's date from which the time runs.</summary>
    public required string From { get; init; }

    /// <summary>Calendar days.</summary>
    public required int Days { get; init; }

    /// <summary>The law that sets it.</summary>
    public required string Law { get; init; }

    /// <summary>What a late report needs besides, in plain words.</summary>
    public required Text WhenLate { get; init; }

    /// <summary>Days past the time on the day of the report; zero when it is in time or the date is not known.</summary>
    public int DaysLate(IReadOnlyDictionary<string, string> answers, DateOnly reported) =>
        answers.TryGetValue(From, out var text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Math.Max(0, reported.DayNumber - date.DayNumber - Days)
            : 0;

    /// <summary>Writes among the answers whether the report is late.</summary>
    public void Mark(Dictionary<string, string> answers, DateOnly reported)
    {
        if (answers.ContainsKey(From)) answers[Late] = DaysLate(answers, reported) > 0 ? "yes" : "no";
    }
}
