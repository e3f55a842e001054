using System.Globalization;
using System.Text.RegularExpressions;
using Adminduk.Core.Data;

namespace Adminduk.Core.Numbering;

/// <summary>Temporary numbers of people whose NIK is not known: letters and few digits, so that nobody and no form takes one for a NIK.</summary>
public static partial class TemporaryNumbers
{
    /// <summary>How a temporary number begins: nomor sementara.</summary>
    public const string Prefix = "NS";

    private const string Book = "temporary-number";

    /// <summary>True for a text that is written as a temporary number.</summary>
    public static bool Is(string text) => Shape().IsMatch(text);

    /// <summary>Takes the next one of the regency and year: <c>NS-2101-2026-000017</c>.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task<string> NextTemporaryAsync(this AdmindukDbContext db, DateOnly date, CancellationToken ct)
    {
        var serial = await db.NextInYearAsync(Book, date, ct);
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{db.Regency}-{date.Year}-{serial:000000}");
    }

    [GeneratedRegex(@"^NS-\d{4}-\d{4}-\d{6}$", RegexOptions.None, 1000)]
    private static partial Regex Shape();
}
