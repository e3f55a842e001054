using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Numbering;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>Where a team's data collection is entered: the collection, its people, and later who they turn out to be (Permendagri 96/2019).</summary>
public sealed class VulnerableDesk(AdmindukDbContext db, OfficeClock clock)
{
    private const int ShortestReason = 10;

    /// <summary>Enters a data collection.</summary>
    public Task<Outcome<VulnerableSurvey>> BeginAsync(SurveyDraft draft, Actor actor, CancellationToken ct) => DecideAsync(actor, async () =>
    {
        var faults = draft.Check(clock.Today);
        var home = new HomeAddress(draft.Place, draft.Village).InRegency(db.Regency, "Village");
        if (!faults.Ok || !home.Ok) return Outcome<VulnerableSurvey>.Fail([.. faults.Errors, .. home.Errors.Where(e => e.Field == "Village")]);
        if (!VulnerableAccess.Enter(actor, draft.Village).Try(out var grant)) return Outcome<VulnerableSurvey>.Fail(VulnerableAccess.Enter(actor, draft.Village).Errors);
        var survey = new VulnerableSurvey
        {
            Regency = db.Regency,
            Id = Ids.New(clock.Now),
            Team = draft.Team.Trim(),
            Event = draft.Event.Trim(),
            Category = draft.Category!.Value,
            Village = draft.Village,
            Place = draft.Place.Trim(),
            Date = draft.Date!.Value,
        };
        db.Add(survey);
        var process = db.Begin("vulnerable.survey-begun", actor, clock.Now, grant, survey.Id);
        process.Record("vulnerable.survey-begun", "vulnerable-survey", survey.Id, null, Snapshot(survey));
        await db.SaveChangesAsync(ct);
        return survey;
    });

    /// <summary>Lists a person: a resident by NIK, or somebody described, who gets a temporary number.</summary>
    public Task<Outcome<VulnerablePerson>> ListAsync(Guid surveyId, ListingDraft draft, Actor actor, CancellationToken ct) => DecideAsync(actor, async () =>
    {
        var opened = await OpenAsync(surveyId, actor, ct);
        if (!opened.Try(out var found)) return Outcome<VulnerablePerson>.Fail(opened.Errors);
        var made = await NewAsync(surveyId, draft, ct);
        if (!made.Try(out var person)) return made;
        if (await ListedAsync(person, ct)) return Error.Refused("residents.vulnerable-listed-already", person.Name);
        db.Add(person);
        var process = db.Begin("vulnerable.person-listed", actor, clock.Now, found.Grant, surveyId, person.Name);
        process.Record("vulnerable.person-listed", "vulnerable-person", person.Id, null, new { person.TemporaryNumber, person.Name, person.Sex, person.BirthPlace, person.BirthDate });
        if (person.ResidentId is { } id) process.Record("resident.listed-vulnerable", "resident", id, null, Snapshot(found.Survey));
        await db.SaveChangesAsync(ct);
        return person;
    });

    /// <summary>A person listed without a NIK is found in the register, or has got an entry there: the temporary number goes over into it.</summary>
    public Task<Outcome<VulnerablePerson>> MergeAsync(Guid personId, string? nik, string? reason, Actor actor, CancellationToken ct) => DecideAsync(actor, async () =>
    {
        if (await db.VulnerablePeople.FirstOrDefaultAsync(p => p.Id == personId, ct) is not { } person) return Error.NotFound("residents.vulnerable-unknown");
        var opened = await OpenAsync(person.SurveyId, actor, ct);
        if (!opened.Try(out var found)) return Outcome<VulnerablePerson>.Fail(opened.Errors);
        if (string.IsNullOrWhiteSpace(nik)) return Error.Invalid("Nik", "residents.vulnerable-nik-missing");
        if ((reason ?? "").Trim().Length < ShortestReason) return Error.Invalid("Reason", "residents.vulnerable-reason-short", ShortestReason);
        var known = await ResidentAsync(nik, ct);
        if (!known.Try(out var resident)) return Outcome<VulnerablePerson>.Fail(known.Errors);
        if (await db.VulnerablePeople.AnyAsync(p => p.SurveyId == person.SurveyId && p.ResidentId == resident.Id, ct)) return Error.Refused("residents.vulnerable-listed-already", resident.Name);
        if (person.MergeInto(resident, clock.Today) is { Ok: false } refused) return Outcome<VulnerablePerson>.Fail(refused.Errors);
        var process = db.Begin("vulnerable.person-merged", actor, clock.Now, found.Grant, person.Id, resident.Name, reason!.Trim());
        process.Record("vulnerable.person-merged", "vulnerable-person", person.Id, new { ResidentId = (Guid?)null }, new { ResidentId = (Guid?)resident.Id });
        process.Record("resident.temporary-number-merged", "resident", resident.Id, null, new { person.TemporaryNumber });
        await db.SaveChangesAsync(ct);
        return person;
    });

    private async Task<Outcome<(VulnerableSurvey Survey, Grant Grant)>> OpenAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (await db.VulnerableSurveys.FirstOrDefaultAsync(s => s.Id == id, ct) is not { } survey) return Error.NotFound("residents.vulnerable-unknown");
        var access = VulnerableAccess.Enter(actor, survey.Village);
        return access.Try(out var grant) ? (survey, grant) : Outcome<(VulnerableSurvey, Grant)>.Fail(access.Errors);
    }

    private async Task<Outcome<VulnerablePerson>> NewAsync(Guid survey, ListingDraft draft, CancellationToken ct)
    {
        if (draft.Remark.Length > ListingDraft.LongestRemark) return Error.Invalid("Remark", "residents.vulnerable-too-long", ListingDraft.LongestRemark);
        if (string.IsNullOrWhiteSpace(draft.Nik))
            return draft.CheckDescription(clock.Today) is { Ok: false } faults ? Outcome<VulnerablePerson>.Fail(faults.Errors) : await DescribedAsync(survey, draft, ct);
        var known = await ResidentAsync(draft.Nik, ct);
        return known.Try(out var resident) ? Known(survey, resident, draft.Remark) : Outcome<VulnerablePerson>.Fail(known.Errors);
    }

    // Victims may live in any village of the regency, so every entry of the register may be named here.
    private async Task<Outcome<Resident>> ResidentAsync(string nik, CancellationToken ct)
    {
        var read = Nik.Parse(nik, "Nik");
        if (!read.Try(out var number)) return Outcome<Resident>.Fail(read.Errors);
        var resident = await db.Residents.FirstOrDefaultAsync(r => r.Nik == number.Value, ct);
        return resident is null ? Error.Invalid("Nik", "residents.vulnerable-nik-unknown") : resident;
    }

    private Task<bool> ListedAsync(VulnerablePerson person, CancellationToken ct) => person.ResidentId is { } id
        ? db.VulnerablePeople.AnyAsync(p => p.SurveyId == person.SurveyId && p.ResidentId == id, ct)
        : db.VulnerablePeople.AnyAsync(p => p.SurveyId == person.SurveyId && p.SearchName == person.SearchName && p.Sex == person.Sex && p.BirthDate == person.BirthDate, ct);

    private VulnerablePerson Known(Guid survey, Resident resident, string remark) => new()
    {
        Regency = db.Regency,
        Id = Ids.New(clock.Now),
        SurveyId = survey,
        ResidentId = resident.Id,
        Name = resident.Name,
        SearchName = resident.SearchName,
        Sex = resident.Sex,
        BirthPlace = resident.BirthPlace,
        BirthDate = resident.BirthDate,
        Remark = Text(remark),
        ListedAt = clock.Now,
    };

    private async Task<VulnerablePerson> DescribedAsync(Guid survey, ListingDraft draft, CancellationToken ct)
    {
        var name = NameRules.Normalise(draft.Name);
        return new VulnerablePerson
        {
            Regency = db.Regency,
            Id = Ids.New(clock.Now),
            SurveyId = survey,
            TemporaryNumber = await db.NextTemporaryAsync(clock.Today, ct),
            Name = name,
            SearchName = NameKey.Of(name),
            Sex = draft.Sex!.Value,
            BirthPlace = draft.BirthPlace.Trim().ToUpperInvariant(),
            BirthDate = draft.BirthDate,
            Remark = Text(draft.Remark),
            ListedAt = clock.Now,
        };
    }

    private static string? Text(string text) => text.Trim() is { Length: > 0 } said ? said : null;

    private static object Snapshot(VulnerableSurvey survey) =>
        new { survey.Team, survey.Event, Category = survey.Category.ToString(), survey.Village, survey.Place, survey.Date };

    private Task<Outcome<T>> DecideAsync<T>(Actor actor, Func<Task<Outcome<T>>> decide)
        where T : notnull => db.DecideAsync(actor, null, Guid.Empty, decide, _ => throw new InvalidOperationException("without a key nothing is repeated"), CancellationToken.None);
}
