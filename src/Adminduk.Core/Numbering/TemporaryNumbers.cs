using System.Globalization;
using Adminduk.Core.Data;

namespace Adminduk.Core.Numbering;

/// <summary>Temporary numbers of people whose NIK is not known: letters and few digits, so that nobody and no form takes one for a NIK.</summary>
public static class TemporaryNumbers
{
    /// <summary>How a temporary number begins: nomor sementara.</summary>
    public const string Prefix = "NS";

    private const string Book = "temporary-number";

    /// <summary>Takes the next one of the regency and year: <c>NS-2101-2026-000017</c>.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task<string> NextTemporaryAsync(this AdmindukDbContext db, DateOnly date, CancellationToken ct)
    {
        var serial = await db.NextInYearAsync(Book, date, ct);
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{db.Regency}-{date.Year}-{serial:000000}");
    }
}
