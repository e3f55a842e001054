using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Numbering;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Matching;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Whether somebody may ask for a service, here and from this officer.</summary>
public sealed class Intake(AdmindukDbContext db, OfficeClock clock, IEnumerable<IRegisterEffect> effects)
{
    private const int TriesPerAddress = 300;
    private const string OneNumberLaw = "UU 24/2013 Pasal 1 angka 12";

    /// <summary>Checks identity, area, counter and eligibility of an applicant.</summary>
    public async Task<Outcome<Admission>> AdmitAsync(
        ServiceCatalogue catalogue, ServiceDefinition service, IReadOnlyDictionary<string, string> answers, CaseChannel channel, Actor actor, CancellationToken ct)
    {
        if (!answers.TryGetValue("nik", out var nik)) return Error.Invalid("nik", "cases.nik-missing");
        var weighed = await WeighAsync(service, answers, channel == CaseChannel.Counter, ct);
        if (weighed.Errors.Count > 0) return Outcome<Admission>.Fail(weighed.Errors);
        var entry = await ApplicantEntry.FindAsync(db, nik, ct);
        if (await DoubleAsync(entry, answers, channel, ct) is { } closed) return closed;
        if (Refuse(catalogue, service.Eligibility, entry, answers, channel) is { Ok: false } refused) return Outcome<Admission>.Fail(refused.Errors);
        var resident = entry.Resident;
        var area = await AreaAsync(entry, answers, ct);
        if (area is null) return Error.Invalid("village", "cases.village-missing");
        if (actor.Kind == ActorKind.Machine) return OfClient(actor, service, resident, area);
        if (channel != CaseChannel.Counter) return new Admission(resident, area, null, null);
        var counter = CounterPolicy.Check(catalogue.Profile, catalogue.Laws, actor, Engine.First(service), service.Service, area);
        return counter.Try(out var grant) ? new Admission(resident, area, grant, actor.Name) : await RefusedAsync(counter.Error!, catalogue, service, area, ct);
    }

    /// <summary>What stands against a request that is still being written on the web, as far as the answers so far can tell.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="service">The definition.</param>
    /// <param name="answers">The tidied answers so far.</param>
    /// <param name="address">Where they come from: nobody may try many identities.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Outcome> ForeseeAsync(
        ServiceCatalogue catalogue, ServiceDefinition service, IReadOnlyDictionary<string, string> answers, string address, CancellationToken ct)
    {
        var weighed = await WeighAsync(service, answers, false, ct);
        if (weighed.Errors.Count > 0) return weighed.Outcome;
        if (!answers.TryGetValue("nik", out var nik) || !answers.ContainsKey("birth-date")) return Outcome.Success;
        if (!await db.TryTakeAsync($"foresee:{address}", TriesPerAddress, TimeSpan.FromHours(1), clock.Now, ct)) return Error.Refused("cases.draft-identity-too-often");
        var entry = await ApplicantEntry.FindAsync(db, nik, ct);
        if (await DoubleAsync(entry, answers, CaseChannel.Web, ct) is { } closed) return closed;
        var decided = service.Eligibility.Where(e => e.When.TrueForAll(c => answers.ContainsKey(c.Field)));
        return Refuse(catalogue, decided, entry, answers, CaseChannel.Web);
    }

    /// <summary>What the service's effects see coming: errors that the decision would meet, and things that officers should look at.</summary>
    /// <param name="service">The definition.</param>
    /// <param name="answers">The tidied answers.</param>
    /// <param name="amongOfficers">False when the public reads the answer.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Findings> WeighAsync(ServiceDefinition service, IReadOnlyDictionary<string, string> answers, bool amongOfficers, CancellationToken ct)
    {
        var seen = new Foresight(db, answers, clock.Today, amongOfficers);
        var found = Findings.None;
        foreach (var effect in effects.Where(e => service.Steps.Exists(s => s.Does.Contains($"effect:{e.Name}"))))
        {
            found = found.And(await effect.ForeseeAsync(seen, ct));
        }

        return found;
    }

    /// <summary>The same for a running case whose decision is still ahead; nothing once it was taken.</summary>
    public async Task<Findings> WeighAsync(CaseFile file, CancellationToken ct)
    {
        if (file.Step is null || file.Service.Steps.FindIndex(s => s.DoesOperation("effect")) is not (>= 0 and var decision)) return Findings.None;
        return file.Service.Steps.IndexOf(file.Step) <= decision ? await WeighAsync(file.Service, file.Answers, true, ct) : Findings.None;
    }

    private Outcome Refuse(
        ServiceCatalogue catalogue, IEnumerable<EligibilityRule> rules, ApplicantEntry entry, IReadOnlyDictionary<string, string> answers, CaseChannel channel)
    {
        if (TemporaryNumbers.Is(answers["nik"]) && Listed(entry, answers, channel) is { } unlisted) return unlisted;
        if (entry.Resident is not null && !entry.Matches(answers)) return Error.Invalid("nik", "cases.identity-mismatch");
        var facts = new ApplicantFacts(entry.Resident, clock.Today, answers) { Listed = [.. entry.Listings.Select(l => l.Survey.Category)] };
        var refusals = Eligibility.Check(rules, catalogue.Laws, facts);
        return refusals.Count == 0 ? Outcome.Success : Outcome.Fail(Spoken(refusals, entry.Resident, channel));
    }

    // Away from the counter a number that is nobody's and a wrong name sound alike, as with a NIK.
    private static Error? Listed(ApplicantEntry entry, IReadOnlyDictionary<string, string> answers, CaseChannel channel)
    {
        if (!entry.Unknown && entry.Matches(answers)) return null;
        if (channel != CaseChannel.Counter) return Error.Invalid("nik", "cases.identity-mismatch");
        return entry.Unknown ? Error.Invalid("nik", "cases.temporary-unknown", answers["nik"]) : Error.Invalid("name", "cases.listing-mismatch");
    }

    private static Outcome<Admission> OfClient(Actor client, ServiceDefinition service, Resident? resident, string area) =>
        client.Grants.Any(g => g.Service == service.Service && g.Covers(area)) ? new Admission(resident, area, null, null, client.Id) : Error.Forbidden("cases.client-area");

    // Away from the counter an unknown NIK and a wrong birth date must sound alike, or the answer would tell who is registered.
    private static IEnumerable<Error> Spoken(IReadOnlyList<Error> refusals, Resident? resident, CaseChannel channel) =>
        resident is null && channel != CaseChannel.Counter ? [Error.Invalid("nik", "cases.identity-mismatch")] : refusals;

    // Only who typed the birth date too hears it, and only an officer hears which entry holds.
    private async Task<Error?> DoubleAsync(ApplicantEntry entry, IReadOnlyDictionary<string, string> answers, CaseChannel channel, CancellationToken ct)
    {
        if (entry.Resident is not { Status: ResidentStatus.Duplicate } resident || !entry.Matches(answers)) return null;
        var holder = channel == CaseChannel.Counter ? await DuplicateQueries.HolderAsync(db, resident, ct) : null;
        var told = holder is null ? Error.Refused("cases.nik-duplicate") : Error.Refused("cases.nik-duplicate-counter", holder.Name, Masking.Mask(holder.Nik));
        return told with { Field = "nik", LegalBasis = OneNumberLaw };
    }

    private async Task<string?> AreaAsync(ApplicantEntry entry, IReadOnlyDictionary<string, string> answers, CancellationToken ct)
    {
        if (entry.Resident is { FamilyId: { } family, Status: ResidentStatus.Active })
            return await db.Families.Where(f => f.Id == family).Select(f => f.Village).FirstAsync(ct);
        return entry.ListedVillage ?? answers.GetValueOrDefault("village");
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
