using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Numbering;
using Adminduk.Core.Regions;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>Gives a family card its number.</summary>
public static class FamilyCardNumbers
{
    private const int SerialLimit = 9999;

    /// <summary>Takes the next free No. KK of a district and recording date; the caller's transaction keeps or drops it.</summary>
    /// <param name="db">A context with an open transaction.</param>
    /// <param name="area">District, or a village in it.</param>
    /// <param name="date">Date of recording at the office.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task<Outcome<FamilyCardNumber>> NextAsync(AdmindukDbContext db, RegionCode area, DateOnly date, CancellationToken ct)
    {
        if (area.Regency != db.Regency) return Error.Refused("residents.number-foreign-area", area.ToString());
        var book = string.Create(CultureInfo.InvariantCulture, $"family-card:{area.District}");
        var period = date.ToString("ddMMyy", CultureInfo.InvariantCulture);
        while (await db.NextAsync(book, period, ct) is <= SerialLimit and var serial)
        {
            var number = FamilyCardNumber.For(area.District, date, serial);
            if (!await db.Families.AnyAsync(f => f.Number == number.Value, ct)) return number;
        }

        return Error.Refused("residents.family-number-series-full", area.District, date);
    }
}
