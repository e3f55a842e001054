using System.Runtime.CompilerServices;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Doctor;

/// <summary>The clock: the office's zone is known, and server and database agree on the time.</summary>
internal sealed class ClockCheck : ICheck
{
    private const int MostSecondsApart = 5;

    public async IAsyncEnumerable<Finding> LookAsync(Patient patient, [EnumeratorCancellation] CancellationToken ct)
    {
        var load = patient.Get<CatalogueHolder>();
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(load.Current.Profile.TimeZone, out _))
        {
            yield return Finding.Fault("doctor.no-zone", load.Current.Profile.TimeZone);
            yield break;
        }

        var clock = patient.Get<OfficeClock>();
        yield return Finding.Good("doctor.clock-good", clock.ToLocal(clock.Now), clock.ZoneName);
        if (!patient.Installation.UsesPostgres) yield break;
        var theirs = await patient.Get<AdmindukDbContext>().Database.SqlQueryRaw<DateTime>("select clock_timestamp() as \"Value\"").SingleAsync(ct);
        var apart = Math.Abs((theirs - clock.Now).TotalSeconds);
        if (apart > MostSecondsApart) yield return Finding.Warning("doctor.clocks-apart", (int)apart);
    }
}
