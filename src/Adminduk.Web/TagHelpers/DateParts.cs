using System.Globalization;
using Adminduk.Core.Common;

namespace Adminduk.Web.TagHelpers;

/// <summary>The three parts of a date as a person typed them. A month may be a number or an Indonesian or English name.</summary>
public sealed record DateParts(string DayText, string MonthText, string YearText)
{
    /// <summary>Suffix of the day's field name.</summary>
    public const string Day = "Day";

    /// <summary>Suffix of the month's field name.</summary>
    public const string Month = "Month";

    /// <summary>Suffix of the year's field name.</summary>
    public const string Year = "Year";

    /// <summary>The parts posted under a name.</summary>
    public static DateParts From(IFormCollection form, string name) => From(part => form[$"{name}.{part}"]);

    internal static DateParts From(Func<string, string?> part) => new(Trim(part(Day)), Trim(part(Month)), Trim(part(Year)));

    /// <summary>True when nothing was typed.</summary>
    public bool Empty => DayText.Length + MonthText.Length + YearText.Length == 0;

    /// <summary>The date, null when nothing was typed, or a refusal that says which part is missing or that the day does not exist.</summary>
    public Outcome<DateOnly?> Read(string field)
    {
        if (Empty)
            return (DateOnly?)null;
        if (DayText.Length == 0 || MonthText.Length == 0 || YearText.Length == 0)
            return Error.Invalid(field, "shared.date-incomplete");
        if (Number(DayText) is not { } day || MonthNumber() is not { } month || Number(YearText) is not { } year || YearText.Length != 4)
            return Error.Invalid(field, "shared.date-unreadable");
        return month is < 1 or > 12 || year < 1 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? Error.Invalid(field, "shared.date-not-real", $"{DayText}-{MonthText}-{YearText}")
            : (DateOnly?)new DateOnly(year, month, day);
    }

    private static string Trim(string? text) => text?.Trim() ?? "";

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private int? MonthNumber() => Number(MonthText) ?? Named(Texts.Indonesian) ?? Named(Texts.English);

    private int? Named(CultureInfo culture)
    {
        var names = culture.DateTimeFormat;
        for (var month = 1; month <= 12; month++)
        {
            if (MonthText.Equals(names.GetMonthName(month), StringComparison.OrdinalIgnoreCase)
                || MonthText.Equals(names.GetAbbreviatedMonthName(month), StringComparison.OrdinalIgnoreCase))
                return month;
        }

        return null;
    }
}
