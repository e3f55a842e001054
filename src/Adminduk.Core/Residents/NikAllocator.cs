using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Numbering;
using Adminduk.Core.Regions;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <summary>Gives a person a NIK on first registration.</summary>
public static class NikAllocator
{
    private const int SerialLimit = 9999;

    /// <summary>Takes the next free NIK of those born on a day and registered in a district; the caller's transaction keeps or drops it.</summary>
    /// <param name="db">A context with an open transaction.</param>
    /// <param name="area">District, or a village in it.</param>
    /// <param name="birthDate">Tanggal lahir.</param>
    /// <param name="sex">Jenis kelamin.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task<Outcome<Nik>> NextAsync(AdmindukDbContext db, RegionCode area, DateOnly birthDate, Sex sex, CancellationToken ct)
    {
        if (area.Regency != db.Regency) return Error.Refused("residents.number-foreign-area", area.ToString());
        var book = string.Create(CultureInfo.InvariantCulture, $"nik:{area.District}");
        while (await db.NextAsync(book, Nik.DatePart(birthDate, sex), ct) is <= SerialLimit and var serial)
        {
            var nik = Nik.For(area.District, birthDate, sex, serial);
            if (!await db.Residents.AnyAsync(r => r.Nik == nik.Value, ct)) return nik;
        }

        return Error.Refused("residents.nik-series-full", area.District, birthDate);
    }
}
