using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Engine = Adminduk.Testing.Engine;

namespace Adminduk.Core.Tests.Cases;

/// <summary>People recorded twice, at the counter: a closed NIK opens no case, and a newcomer who is likely here already is named to officers only.</summary>
public sealed class DuplicateIntakeTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_closed_NIK_opens_no_case_and_tells_where_to_turn(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (holding, doubled) = (await office.AddFamilyAsync(serial: 11), await office.AddFamilyAsync(serial: 22));
        var request = await office.RequestAsync("kartu-keluarga", doubled, new() { ["kind"] = "lost" });
        var holder = await MergeAsync(office, holding, doubled);

        var counter = (await office.FileAsync(request)).Error!;
        var web = (await office.WithAsync((CaseFiler f) => f.FileAsync(request with { Channel = CaseChannel.Web }, Actor.Applicant("BUDI"), CancellationToken.None))).Error!;
        var stranger = (await office.FileAsync(request with { Answers = new Dictionary<string, string>(request.Answers) { ["birth-date"] = "1970-01-01" } })).Error!;

        (counter.Code, counter.Field).ShouldBe(("cases.nik-duplicate-counter", "nik"));
        counter.Message.ShouldContain($"{holder.Name}, NIK {Masking.Mask(holder.Nik)}");
        (web.Code, stranger.Code).ShouldBe(("cases.nik-duplicate", "cases.identity-mismatch"));
        web.Message.ShouldNotContain(holder.Nik[12..]);
        await using var db = office.Open();
        (await db.Cases.CountAsync()).ShouldBe(0);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_newcomer_who_is_likely_here_already_is_named_to_officers_only(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 0, change: p => (p.MotherName, p.FatherName, p.BirthPlace) = ("ROGAYAH", "SYAHRUDIN", "TANJUNGPINANG"));
        var known = family.Id;
        var answers = new Dictionary<string, string> { ["people"] = AnswerJson.WriteList([Newcomer("3374011705850004", "BUDI SANTOSA"), Newcomer("3374011203900004", "RUSTAM EFFENDI") with { BirthDate = new(1971, 1, 2), MotherName = "SRI" }]) };

        var officers = await WeighAsync(office, answers, amongOfficers: true);
        var publicly = await WeighAsync(office, answers, amongOfficers: false);

        var head = (await HeadAsync(office, known))!;
        var warning = officers.Warnings.ShouldHaveSingleItem();
        (warning.Code, warning.Field, warning.Href).ShouldBe(("cases.likely-duplicate", "people", $"/penduduk/{head.Id}"));
        warning.Message.ShouldContain("BUDI SANTOSA mungkin sudah tercatat: BUDI SANTOSO, NIK " + Masking.Mask(head.Nik));
        officers.Errors.ShouldBeEmpty();
        (publicly.Warnings, publicly.Errors).ShouldSatisfyAllConditions(f => f.Warnings.ShouldBeEmpty(), f => f.Errors.ShouldBeEmpty());
        answers["people"] = AnswerJson.WriteList([Newcomer(head.Nik, head.Name)]);
        (await WeighAsync(office, answers, amongOfficers: true)).Warnings.ShouldBeEmpty("who is known by NIK comes back to the same entry");
    }

    private static PersonAnswer Newcomer(string nik, string name) => new()
    {
        Nik = nik,
        Name = name,
        Sex = Sex.Male,
        BirthPlace = "TANJUNGPINANG",
        BirthDate = new(1985, 5, 17),
        Relationship = Relationship.Head,
        MotherName = "ROGAYAH",
        FatherName = "SYAHRUDIN",
    };

    private static Task<Findings> WeighAsync(CaseOffice office, Dictionary<string, string> answers, bool amongOfficers)
    {
        var service = office.Catalogue.InForce("surat-keterangan-datang", office.Office.Clock.Today)!;
        return office.WithAsync((Intake i) => i.WeighAsync(service, answers, amongOfficers, CancellationToken.None));
    }

    private static async Task<Resident?> HeadAsync(CaseOffice office, Guid family)
    {
        await using var db = office.Open();
        return await db.Residents.AsNoTracking().FirstOrDefaultAsync(r => r.FamilyId == family && r.Relationship == Relationship.Head);
    }

    private static async Task<Resident> MergeAsync(CaseOffice office, Family holding, Family doubled)
    {
        var (staying, leaving) = ((await HeadAsync(office, holding.Id))!, (await HeadAsync(office, doubled.Id))!);
        await using var db = office.Open();
        var wife = await db.Residents.Where(r => r.FamilyId == doubled.Id && r.Relationship == Relationship.Wife).Select(r => r.Id).SingleAsync();
        await using var transaction = await db.BeginAsync(CancellationToken.None);
        var process = Adminduk.Core.Audit.AuditLog.Begin(db, "test.merged", Actor.System, office.Office.Clock.Now);
        (await new FamilyService(office.Office.Clock, new NameVocabulary()).MergeAsync(db, process, new(staying.Id, leaving.Id) { HeirId = wife }, CancellationToken.None)).Ok.ShouldBeTrue();
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return staying;
    }
}
