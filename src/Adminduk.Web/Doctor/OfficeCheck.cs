using System.Runtime.CompilerServices;
using Adminduk.Core.Calendars;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Doctor;

/// <summary>What the office keeps itself: its calendar and its administrator.</summary>
internal sealed class OfficeCheck : ICheck
{
    private const int November = 11;

    public async IAsyncEnumerable<Finding> LookAsync(Patient patient, [EnumeratorCancellation] CancellationToken ct)
    {
        var db = patient.Get<AdmindukDbContext>();
        if (!patient.HasDatabase) yield break;
        if (!await Migrator.IsCurrentAsync(db, ct)) yield break;
        var today = patient.Get<OfficeClock>().Today;
        var years = await db.Set<CalendarYear>().Select(y => y.Year).ToListAsync(ct);
        yield return years.Contains(today.Year) ? Finding.Good("doctor.calendar-good", today.Year) : Finding.Warning("doctor.calendar-missing", today.Year);
        if (today.Month >= November && !years.Contains(today.Year + 1)) yield return Finding.Warning("doctor.calendar-missing", today.Year + 1);
        yield return await HasAdministratorAsync(db, today, ct) ? Finding.Good("doctor.administrator-good") : Finding.Warning("doctor.no-administrator");
    }

    private static Task<bool> HasAdministratorAsync(AdmindukDbContext db, DateOnly today, CancellationToken ct) => db.Appointments
        .Where(a => a.From <= today && (a.To == null || a.To >= today))
        .AnyAsync(a => db.Positions.Any(p => p.Id == a.PositionId && p.Role == Roles.Administrator), ct);
}
