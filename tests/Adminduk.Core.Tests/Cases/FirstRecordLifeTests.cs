using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>People who were never recorded get a NIK, a place on a card and their biodata.</summary>
public sealed class FirstRecordLifeTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_first_record_gives_a_nik_a_new_card_and_the_biodata(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var taken = await office.TakeInAsync("biodata", family, Answers(family, "new-card", Unknown with { Relationship = Relationship.Head }));

        (await office.FinishAsync(taken.Id)).Status.ShouldBe(CaseStatus.Done);

        await using var db = office.Open();
        var person = await db.Residents.SingleAsync(r => r.Name == "SUMARNI");
        person.Nik.ShouldBe("2101044705650001");
        (person.Status, person.Relationship, person.MotherName).ShouldBe((ResidentStatus.Active, Relationship.Head, "WAGINAH"));
        person.FamilyId.ShouldNotBe(family.Id);
        var papers = await db.Documents.Where(d => d.CaseId == taken.Id).OrderBy(d => d.Kind).ToListAsync();
        papers.Select(d => (d.Kind, d.SubjectName, d.Status)).ShouldBe([(DocumentKinds.Biodata, "SUMARNI", DocumentStatus.Signed), (DocumentKinds.FamilyCard, "SUMARNI", DocumentStatus.Signed)]);
        (await db.Relocations.AnyAsync()).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_first_record_may_join_a_family(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var taken = await office.TakeInAsync("biodata", family, Answers(family, "join", Unknown with { Relationship = Relationship.Parent }));

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        (await db.Residents.SingleAsync(r => r.Name == "SUMARNI")).FamilyId.ShouldBe(family.Id);
        (await db.Documents.SingleAsync(d => d.CaseId == taken.Id && d.Kind == DocumentKinds.FamilyCard)).Number.ShouldBe(family.Number);
    }

    [Fact]
    public async Task Somebody_who_has_a_nik_is_refused_with_the_legal_basis()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        var refused = await office.FileAsync(await office.RequestAsync("biodata", family, Answers(family, "join", Unknown with { Nik = "2171044705650001", Relationship = Relationship.Parent })));

        refused.Errors.ShouldContain(e => e.Code == "cases.first-record-has-nik" && e.Field == "people" && e.LegalBasis != null);
    }

    [Theory]
    [InlineData("yes", "birth-proof", "no-documents-statement")]
    [InlineData("no", "no-documents-statement", "birth-proof")]
    public async Task Who_has_no_papers_states_so_and_the_letter_of_rt_and_rw_is_always_asked_for(string has, string asked, string spared)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var answers = Answers(family, "join", Unknown with { Relationship = Relationship.Parent });
        answers["has-documents"] = has;

        var items = (await office.TakeInAsync("biodata", family, answers)).Items.ConvertAll(i => i.Requirement);

        items.ShouldContain(asked);
        items.ShouldContain("rt-rw-letter");
        items.ShouldContain("person-form");
        items.ShouldNotContain(spared);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Officers_are_warned_of_a_likely_duplicate_and_the_public_is_not(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(change: r => r.MotherName = "WAGINAH MULYANI");
        var twin = Unknown with { Name = "SITI RACHMAWATI", BirthPlace = "KIJANG", BirthDate = new DateOnly(1988, 3, 9), MotherName = "WAGINAH MULYANI", FatherName = "AYAH", Relationship = Relationship.Parent };
        var service = office.Catalogue.InForce("biodata", office.Office.Clock.Today)!;
        var answers = Answers(family, "join", twin);

        var warning = (await WeighAsync(true)).Warnings.ShouldHaveSingleItem();

        warning.Code.ShouldBe("cases.likely-duplicate");
        warning.Message.ShouldContain("SITI RAHMAWATI");
        (await WeighAsync(false)).Warnings.ShouldBeEmpty();
        Task<Findings> WeighAsync(bool officers) => office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, officers, CancellationToken.None));
    }

    [Fact]
    public async Task An_officer_without_the_signature_gives_no_nik()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var taken = await office.TakeInAsync("biodata", family, Answers(family, "join", Unknown with { Relationship = Relationship.Parent }));
        await office.WalkToAsync(taken.Id, "sign");

        (await office.TryProceedAsync(taken.Id, null, office.Officer("service-officer"))).Ok.ShouldBeFalse();

        await using var db = office.Open();
        (await db.Residents.AnyAsync(r => r.Name == "SUMARNI")).ShouldBeFalse();
    }

    private static PersonAnswer Unknown => new()
    {
        Name = "SUMARNI",
        Sex = Sex.Female,
        BirthPlace = "KIJANG",
        BirthDate = new DateOnly(1965, 5, 7),
        MaritalStatus = MaritalStatus.Widowed,
        Religion = 1,
        MotherName = "WAGINAH",
        FatherName = "SARMIN",
    };

    private static Dictionary<string, string> Answers(Family family, string kind, PersonAnswer person) => new()
    {
        ["people"] = AnswerJson.WriteList([person]),
        ["has-documents"] = "yes",
        ["village"] = family.Village,
        ["address"] = family.Address,
        ["rt"] = "1",
        ["rw"] = "2",
        ["arrival-kind"] = kind,
        ["join-family-number"] = family.Number,
    };
}
