using System.Globalization;
using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>Reads NIK and No. KK out of cells, and notices those that a spreadsheet has rounded.</summary>
internal static class Keys16
{
    private const long Exact = 1L << 53;

    /// <summary>The 16 digits, blanks, dots, dashes and apostrophes left out; null when they are not 16.</summary>
    public static string? Digits(TableRow row, int cell)
    {
        Span<char> digits = stackalloc char[16];
        return Read(row[cell], digits) && !WasRounded(row, cell) ? new string(digits) : null;
    }

    /// <summary>The number, to compare rows by; 0 when the cell holds none.</summary>
    public static long Number(TableRow row, int cell)
    {
        Span<char> digits = stackalloc char[16];
        return Read(row[cell], digits) && !WasRounded(row, cell) ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>
    /// True when the cell is a number whose last digits are lost: written as 2.17E+15, or kept as a number by a spreadsheet, which has only 15 digits and
    /// puts 0 behind them.
    /// </summary>
    public static bool WasRounded(TableRow row, int cell)
    {
        var text = row[cell].Trim();
        if (text.IndexOfAny('E', 'e') > 0 && double.TryParse(text.ToString().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _)) return true;
        return row.IsNumber(cell) && text.Length == 16 && (text[^1] == '0' || (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > Exact));
    }

    private static bool Read(ReadOnlySpan<char> text, Span<char> digits)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (count == digits.Length) return false;
                digits[count++] = c;
            }
            else if (!char.IsWhiteSpace(c) && c is not ('.' or '-' or '\''))
            {
                return false;
            }
        }

        return count == digits.Length;
    }
}
