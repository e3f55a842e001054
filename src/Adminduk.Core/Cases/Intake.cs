using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Whether somebody may ask for a service, here and from this officer.</summary>
public sealed class Intake(AdmindukDbContext db, OfficeClock clock)
{
    /// <summary>Checks identity, area, counter and eligibility of an applicant.</summary>
    public async Task<Outcome<Admission>> AdmitAsync(
        ServiceCatalogue catalogue, ServiceDefinition service, IReadOnlyDictionary<string, string> answers, CaseChannel channel, Actor actor, CancellationToken ct)
    {
        if (!answers.TryGetValue("nik", out var nik)) return Error.Invalid("nik", "cases.nik-missing");
        var resident = await db.Residents.FirstOrDefaultAsync(r => r.Nik == nik, ct);
        if (resident is not null && !Matches(resident, answers)) return Error.Invalid("nik", "cases.identity-mismatch");
        var refusals = Eligibility.Check(service, catalogue.Laws, new ApplicantFacts(resident, clock.Today, answers));
        if (refusals.Count > 0) return Outcome<Admission>.Fail(Spoken(refusals, resident, channel));
        var area = await AreaAsync(resident, answers, ct);
        if (area is null) return Error.Invalid("village", "cases.village-missing");
        if (channel != CaseChannel.Counter) return new Admission(resident, area, null, null);
        var counter = CounterPolicy.Check(catalogue.Profile, catalogue.Laws, actor, Engine.First(service), service.Service, area);
        return counter.Try(out var grant) ? new Admission(resident, area, grant, actor.Name) : await RefusedAsync(counter.Error!, catalogue, service, area, ct);
    }

    // On the web an unknown NIK and a wrong birth date must sound alike, or the page would tell who is registered.
    private static IEnumerable<Error> Spoken(IReadOnlyList<Error> refusals, Resident? resident, CaseChannel channel) =>
        resident is null && channel == CaseChannel.Web ? [Error.Invalid("nik", "cases.identity-mismatch")] : refusals;

    private static bool Matches(Resident resident, IReadOnlyDictionary<string, string> answers) =>
        !answers.TryGetValue("birth-date", out var born)
        || born == resident.BirthDate.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string?> AreaAsync(Resident? resident, IReadOnlyDictionary<string, string> answers, CancellationToken ct)
    {
        if (resident is { FamilyId: { } family, Status: ResidentStatus.Active })
            return await db.Families.Where(f => f.Id == family).Select(f => f.Village).FirstAsync(ct);
        return answers.GetValueOrDefault("village");
    }

    private async Task<Outcome<Admission>> RefusedAsync(Error refusal, ServiceCatalogue catalogue, ServiceDefinition service, string area, CancellationToken ct)
    {
        if (refusal.Code != "cases.other-area") return refusal;
        var kinds = catalogue.Profile.CounterRules!.Services.GetValueOrDefault(service.Service, []);
        var units = await db.Units.AsNoTracking().Where(u => u.Active && kinds.Contains(u.Kind)).ToListAsync(ct);
        var names = units.Where(u => area == u.Area || area.StartsWith(u.Area + ".", StringComparison.Ordinal)).Select(u => u.Name).ToList();
        return refusal with { Args = [names.Count > 0 ? string.Join(", ", names) : Texts.Get("cases.unit-unknown")] };
    }
}
