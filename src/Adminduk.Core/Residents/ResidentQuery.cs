using System.Globalization;
using System.Text.RegularExpressions;

namespace Adminduk.Core.Residents;

/// <summary>What the words in the search box mean.</summary>
/// <param name="Kind">Which sort of search.</param>
/// <param name="Number">Sixteen digits, when that is what was typed.</param>
/// <param name="Words">Words of a name, in comparison form.</param>
/// <param name="BirthDate">Birth date typed beside the name.</param>
/// <param name="BirthYear">Birth year typed beside the name.</param>
public sealed partial record ResidentQuery(ResidentQueryKind Kind, string Number, IReadOnlyList<string> Words, DateOnly? BirthDate = null, int? BirthYear = null)
{
    private const int LongestInput = 200;
    private const int MostWords = 6;

    private static readonly string[][] MonthNames =
    [
        ["JANUARI", "JANUARY", "JAN"], ["FEBRUARI", "PEBRUARI", "FEBRUARY", "FEB", "PEB"], ["MARET", "MARCH", "MAR"], ["APRIL", "APR"], ["MEI", "MAY"],
        ["JUNI", "JUNE", "JUN"], ["JULI", "JULY", "JUL"], ["AGUSTUS", "AUGUST", "AGU", "AGT", "AGS", "AUG"], ["SEPTEMBER", "SEPT", "SEP"],
        ["OKTOBER", "OCTOBER", "OKT", "OCT"], ["NOVEMBER", "NOPEMBER", "NOV", "NOP"], ["DESEMBER", "DECEMBER", "DES", "DEC"],
    ];

    private static readonly Dictionary<string, int> Months =
        MonthNames.SelectMany((names, i) => names.Select(n => (n, i + 1))).ToDictionary(p => p.n, p => p.Item2, StringComparer.Ordinal);

    /// <summary>How many digits were typed, when a number was meant.</summary>
    public int Digits => Number.Length;

    /// <summary>Reads what was typed; never fails.</summary>
    public static ResidentQuery Read(string? text)
    {
        var typed = (text ?? "").Trim();
        if (typed.Length > LongestInput) typed = typed[..LongestInput];
        var digits = SixteenDigits.Strip(typed);
        if (digits.Length > 0 && digits.All(char.IsAsciiDigit) && FindDate(typed) is null && digits.Length > 4)
            return new(digits.Length == 16 ? ResidentQueryKind.Number : ResidentQueryKind.WrongNumber, digits, []);
        var date = FindDate(typed);
        var rest = date is null ? typed : typed.Remove(date.Value.At, date.Value.Length);
        var words = NameKey.Words(rest).Where(w => !w.All(char.IsDigit)).Take(MostWords).ToList();
        var year = date is null ? FindYear(rest) : null;
        if (words.Count == 0 && date is null) return new(ResidentQueryKind.Nothing, "", []);
        return words is [{ Length: 1 }] && date is null
            ? new(ResidentQueryKind.TooShort, "", words)
            : new(ResidentQueryKind.Name, "", words, date?.Date, year);
    }

    private static (int At, int Length, DateOnly Date)? FindDate(string text)
    {
        foreach (Match match in DatePattern().Matches(text))
        {
            var (day, month, year) = (match.Groups["d"].Value, match.Groups["m"].Value.ToUpperInvariant(), match.Groups["y"].Value);
            var number = int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m) ? m : Months.GetValueOrDefault(month);
            if (Make(int.Parse(year, CultureInfo.InvariantCulture), number, int.Parse(day, CultureInfo.InvariantCulture)) is { } date)
                return (match.Index, match.Length, date);
        }

        return null;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= 1850 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? FindYear(string text) =>
        YearPattern().Match(text) is { Success: true } match ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : null;

    // What separates day, month and year is taken whole (atomic), so a row of blanks costs one look. The time limit is for a hang, not for a busy machine.
    [GeneratedRegex(
        @"(?<![0-9])(?:(?<d>[0-9]{1,2})(?>\s*[-/.]\s*|\s+)(?<m>[0-9]{1,2}|[A-Za-z]{3,9})(?>\s*[-/.]\s*|\s+)(?<y>[0-9]{4})" +
        "|(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})|(?<d>[0-9]{2})(?<m>[0-9]{2})(?<y>[0-9]{4}))(?![0-9])",
        RegexOptions.None,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?<![0-9])(?:18|19|20)[0-9]{2}(?![0-9])", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex YearPattern();
}

/// <summary>Sorts of searches.</summary>
public enum ResidentQueryKind
{
    /// <summary>Nothing was typed that can be searched for.</summary>
    Nothing,

    /// <summary>Sixteen digits: NIK or No. KK.</summary>
    Number,

    /// <summary>Digits, but not sixteen.</summary>
    WrongNumber,

    /// <summary>A name, a birth date, or both.</summary>
    Name,

    /// <summary>One letter.</summary>
    TooShort,
}
