using System.Buffers;
using System.Globalization;

namespace Adminduk.Core.Residents.Import;

/// <summary>Reads dates as offices write them: day first with dashes, slashes, dots or blanks, or year first; a time after them does not matter.</summary>
internal static class CellDate
{
    private static readonly SearchValues<char> NoDate = SearchValues.Create("0-/. :");

    /// <summary>The date; null when it is none, or none that exists.</summary>
    public static DateOnly? Of(ReadOnlySpan<char> cell)
    {
        Span<int> parts = stackalloc int[3];
        Span<int> digits = stackalloc int[3];
        var part = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            var c = cell[i];
            if (char.IsAsciiDigit(c))
            {
                if (++digits[part] > 4) return null;
                parts[part] = (parts[part] * 10) + (c - '0');
            }
            else if (part == 2 && c is ' ' or 'T')
            {
                break;
            }
            else if (c is not ('-' or '/' or '.' or ' ') || digits[part] == 0 || ++part > 2)
            {
                return null;
            }
        }

        if (part != 2) return null;
        return digits[0] == 4 ? Make(parts[0], parts[1], parts[2]) : digits[2] == 4 ? Make(parts[2], parts[1], parts[0]) : null;
    }

    /// <summary>True for what databases write for no date.</summary>
    public static bool IsNone(ReadOnlySpan<char> cell) => !cell.ContainsAnyExcept(NoDate);

    /// <summary>A number as a cell keeps it, for dates that a spreadsheet keeps as days.</summary>
    public static double? Number(ReadOnlySpan<char> cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= 1800 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
