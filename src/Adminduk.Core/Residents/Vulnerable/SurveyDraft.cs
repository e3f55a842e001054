using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>A data collection as it is entered.</summary>
/// <param name="Team">Tim Pendataan.</param>
/// <param name="Event">What happened.</param>
/// <param name="Category">Category; null when not chosen.</param>
/// <param name="Village">Dotted village code.</param>
/// <param name="Place">Shelter, post or settlement.</param>
/// <param name="Date">Day; null when not told.</param>
public sealed record SurveyDraft(string Team, string Event, VulnerableCategory? Category, string Village, string Place, DateOnly? Date)
{
    internal const int Longest = 120;

    /// <summary>Everything that is missing or too long, each at its field.</summary>
    public Outcome Check(DateOnly today)
    {
        List<Error> errors = [.. Text("Team", Team), .. Text("Event", Event), .. Text("Place", Place)];
        if (Category is not { } category || !Enum.IsDefined(category)) errors.Add(Error.Invalid("Category", "residents.vulnerable-category-missing"));
        if (Date is null) errors.Add(Error.Invalid("Date", "residents.vulnerable-date-missing"));
        else if (Date > today) errors.Add(Error.Invalid("Date", "residents.vulnerable-date-future"));
        return Outcome.Fail(errors);
    }

    private static IEnumerable<Error> Text(string field, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return Error.Invalid(field, $"residents.vulnerable-{field.ToLowerInvariant()}-missing");
        else if (text.Length > Longest) yield return Error.Invalid(field, "residents.vulnerable-too-long", Longest);
    }
}
