using Adminduk.Core.Cases.Demo;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Messages;
using Adminduk.Core.Organisation;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Synthesis;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Hosting;

/// <summary>Makes a demo worth trying: made-up staff, made-up residents, and a signing key of a test authority.</summary>
internal sealed class DemoOffice(
    AdmindukDbContext db, DemoLoader staff, PopulationLoader residents, SigningDesk signing, OfficeClock clock, OfficeRegency regency, OfficeName office,
    Installation installation, TimeProvider present)
{
    private const int Residents = 2000;

    /// <summary>Adds what is missing; refuses over real data.</summary>
    public async Task<Outcome> LoadAsync(DemoPreset preset, CancellationToken ct)
    {
        var loaded = await staff.LoadAsync(preset, ct);
        if (!loaded.Ok) return loaded;
        signing.EnsureTestKey(office.Value, office.Value, preset.Password);
        if (await db.Residents.AnyAsync(ct)) return Outcome.Success;
        var made = await residents.LoadAsync(Actor.System, new SynthesisOptions(RegionCode.OfRegency(regency.Code), Residents, 1, clock.Today), null, ct);
        if (made.Ok) await WalkCasesAsync(preset, ct);
        return made;
    }

    // The past needs a clock of its own, and so services of its own.
    private async Task WalkCasesAsync(DemoPreset preset, CancellationToken ct)
    {
        var time = new DemoTime(present);
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(time).AddAdmindukCore(installation, new MessagingOptions());
        services.AddAdmindukOrganisation();
        await using var past = services.BuildServiceProvider();
        using var signer = past.GetRequiredService<SigningDesk>().Open(preset.Password).Value;
        await new DemoWalker(past, time).LoadAsync(preset, signer, ct);
    }
}
