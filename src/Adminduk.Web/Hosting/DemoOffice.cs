using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Organisation;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Synthesis;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Hosting;

/// <summary>Makes a demo worth trying: made-up staff, made-up residents, and a signing key of a test authority.</summary>
internal sealed class DemoOffice(
    AdmindukDbContext db, DemoLoader staff, PopulationLoader residents, SigningDesk signing, OfficeClock clock, OfficeRegency regency, OfficeName office)
{
    private const int Residents = 2000;

    /// <summary>Adds what is missing; refuses over real data.</summary>
    public async Task<Outcome> LoadAsync(DemoPreset preset, CancellationToken ct)
    {
        var loaded = await staff.LoadAsync(preset, ct);
        if (!loaded.Ok) return loaded;
        signing.EnsureTestKey(office.Value, office.Value, preset.Password);
        if (await db.Residents.AnyAsync(ct)) return Outcome.Success;
        return await residents.LoadAsync(Actor.System, new SynthesisOptions(RegionCode.OfRegency(regency.Code), Residents, 1, clock.Today), null, ct);
    }
}
