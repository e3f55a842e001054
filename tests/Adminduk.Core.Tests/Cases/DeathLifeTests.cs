using Adminduk.Core.Acts;
using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>A death from the report to the excerpt, with what it does to register and card.</summary>
public sealed class DeathLifeTests
{
    private const string Service = "akta-kematian";

    [Theory, ClassData(typeof(Engines))]
    public async Task A_death_closes_the_nik_changes_the_card_widows_the_spouse_and_yields_the_act(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);
        var taken = await ReportAsync(office, family, "SITI RAHMAWATI", "2026-08-01");

        var ended = await office.FinishAsync(taken.Id);

        ended.Status.ShouldBe(CaseStatus.Done);
        await using var db = office.Open();
        var people = await db.Residents.ToDictionaryAsync(r => r.Name);
        people["SITI RAHMAWATI"].Status.ShouldBe(ResidentStatus.Dead);
        people["SITI RAHMAWATI"].FamilyId.ShouldBeNull();
        people["BUDI SANTOSO"].MaritalStatus.ShouldBe(MaritalStatus.Widowed);
        var act = await db.Acts.Include(a => a.People).SingleAsync();
        (act.Kind, act.Book, act.Sequence, act.Late, act.Excerpts).ShouldBe((ActKind.Death, "KM", 1, false, 1));
        var papers = await db.Documents.Where(d => d.CaseId == taken.Id).OrderBy(d => d.Kind).ToListAsync();
        papers.Select(d => d.Kind).ShouldBe([DocumentKinds.DeathExcerpt, DocumentKinds.FamilyCard]);
        papers.ShouldAllBe(d => d.Status == DocumentStatus.Signed);
        papers[0].Number.ShouldBe(act.Number);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task When_the_head_dies_the_spouse_follows(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);
        var taken = await ReportAsync(office, family, "BUDI SANTOSO", "2026-06-01");

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        (await db.Residents.SingleAsync(r => r.Name == "SITI RAHMAWATI")).Relationship.ShouldBe(Relationship.Head);
        (await db.Acts.SingleAsync()).Late.ShouldBeTrue();
    }

    [Theory]
    [InlineData("1980-01-01", "residents.died-before-birth")]
    [InlineData("2027-01-01", "residents.died-in-future")]
    public async Task A_death_that_cannot_be_is_refused_at_the_counter_with_its_legal_basis(string on, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        var refused = await office.FileAsync(await RequestAsync(office, family, "SITI RAHMAWATI", on));

        refused.Errors.ShouldContain(e => e.Code == code && e.Field == "death-date" && e.LegalBasis != null);
    }

    [Fact]
    public async Task The_public_does_not_hear_whether_somebody_is_registered()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync();
        var service = office.Catalogue.InForce(Service, office.Office.Clock.Today)!;
        var answers = new Dictionary<string, string> { ["deceased-nik"] = "2101010101010001", ["death-date"] = "2026-08-01" };

        var (among, outside) = (await WeighAsync(true), await WeighAsync(false));

        among.Errors.ShouldHaveSingleItem().Code.ShouldBe("cases.member-unknown");
        outside.Errors.ShouldBeEmpty();
        Task<Findings> WeighAsync(bool officers) => office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, officers, CancellationToken.None));
    }

    [Fact]
    public async Task Nobody_dies_twice()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var first = await ReportAsync(office, family, "SITI RAHMAWATI", "2026-08-01");
        var second = await ReportAsync(office, family, "SITI RAHMAWATI", "2026-08-01");
        await office.FinishAsync(first.Id);
        await office.WalkToAsync(second.Id, "sign");

        var refused = await office.TryProceedAsync(second.Id, null, office.Officer("office-head"));

        refused.Errors.ShouldContain(e => e.Code == "residents.is-dead");
    }

    private static async Task<Core.Cases.Case> ReportAsync(CaseOffice office, Family family, string name, string on) =>
        CaseWalks.Expect(await office.FileAsync(await RequestAsync(office, family, name, on)));

    private static async Task<FilingRequest> RequestAsync(CaseOffice office, Family family, string name, string on)
    {
        await using var db = office.Open();
        var nik = await db.Residents.Where(r => r.Name == name).Select(r => r.Nik).SingleAsync();
        return await office.RequestAsync(Service, family, new() { ["deceased-nik"] = nik, ["deceased-name"] = name, ["death-date"] = on, ["death-place"] = "Kijang" });
    }
}
