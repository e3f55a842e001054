using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Adoption, acknowledgement and legitimation of a child, from the report to the paper.</summary>
public sealed class ChildActLifeTests
{
    private const string Adoption = "pengangkatan-anak";
    private const string Acknowledgement = "pengakuan-anak";
    private const string Legitimation = "pengesahan-anak";

    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "BTN-7")]
    public async Task An_adopted_child_goes_to_the_new_card_and_keeps_its_parents_names(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (own, other) = await FamiliesAsync(office);
        var taken = await office.TakeInAsync(Adoption, other, await AdoptionAsync(office, other));

        var ended = await office.FinishAsync(taken.Id);

        ended.Status.ShouldBe(CaseStatus.Done);
        await using var db = office.Open();
        var child = await db.Residents.SingleAsync(r => r.Nik == Nik);
        (child.FamilyId, child.Relationship, child.FatherName, child.MotherName).ShouldBe((other.Id, Relationship.Child, "AYAH", "IBU"));
        child.FamilyId.ShouldNotBe(own.Id);
        var birth = await db.Acts.Include(a => a.Notes).SingleAsync();
        (birth.Kind, birth.Book, birth.Number, birth.Notes.Single().Kind).ShouldBe((ActKind.Birth, ActRegister.OldBook, "21/2012", NoteKind.Adoption));
        var papers = await db.Documents.Where(d => d.CaseId == taken.Id && d.Status == DocumentStatus.Signed).Select(d => d.Kind).ToListAsync();
        papers.ShouldBe([DocumentKinds.AdoptionLetter, DocumentKinds.FamilyCard], ignoreOrder: true);
    }

    [Theory]
    [InlineData("court-date", "2027-01-01", "cases.court-not-final")]
    [InlineData("child-nik", "2101010101010009", "cases.member-unknown")]
    [InlineData("adopter-1-nik", "2101010101010009", "cases.member-unknown")]
    [InlineData("adopter-1-nik", Nik, "residents.parent-younger")]
    public async Task An_adoption_that_cannot_be_is_refused_at_the_counter(string field, string value, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (_, other) = await FamiliesAsync(office);
        var answers = await AdoptionAsync(office, other);
        answers[field] = value;

        var refused = await office.FileAsync(await office.RequestAsync(Adoption, other, answers));

        refused.Errors.ShouldContain(e => e.Code == code && e.LegalBasis != null);
    }

    [Fact]
    public async Task An_adoption_of_somebody_grown_up_is_shown_to_officers()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (_, other) = await FamiliesAsync(office, r => r.BirthDate = r.Nik == Nik ? new DateOnly(2004, 1, 1) : r.BirthDate);
        var service = office.Catalogue.InForce(Adoption, office.Office.Clock.Today)!;
        var answers = await AdoptionAsync(office, other);

        var found = await office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, true, CancellationToken.None));

        found.Errors.ShouldBeEmpty();
        found.Warnings.ShouldHaveSingleItem().Code.ShouldBe("residents.adopts-adult");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_father_acknowledges_his_child(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (own, _) = await FamiliesAsync(office, r => r.FatherName = "");
        var taken = await office.TakeInAsync(Acknowledgement, own, Acknowledged());

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var acts = await db.Acts.Include(a => a.Notes).ToDictionaryAsync(a => a.Kind);
        var act = acts[ActKind.Acknowledgement];
        (act.Book, act.Late, act.Read<AcknowledgementContent>().MotherName).ShouldBe(("PA", false, "IBU"));
        acts[ActKind.Birth].Notes.ShouldHaveSingleItem().Text.ShouldContain(act.Number);
        var child = await db.Residents.SingleAsync(r => r.Nik == Nik);
        (child.FatherName, child.FatherNik).ShouldBe(("PETRUS LIMBONG", "3671010101850007"));
        var papers = await db.Documents.Where(d => d.CaseId == taken.Id && d.Status == DocumentStatus.Signed).Select(d => d.Kind).ToListAsync();
        papers.ShouldBe([DocumentKinds.AcknowledgementExcerpt, DocumentKinds.FamilyCard], ignoreOrder: true);
    }

    [Theory]
    [InlineData("acknowledged-on", "2027-01-01", "cases.date-in-future")]
    [InlineData("mother-agrees", "no", "cases.mother-disagrees")]
    [InlineData("religious-wedding", "no", "cases.no-religious-wedding")]
    [InlineData("father-birth-date", "2013-01-01", "residents.parent-younger")]
    public async Task An_acknowledgement_without_its_conditions_is_refused(string field, string value, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (own, _) = await FamiliesAsync(office, r => r.FatherName = "");
        var answers = Acknowledged();
        answers[field] = value;

        var refused = await office.FileAsync(await office.RequestAsync(Acknowledgement, own, answers));

        refused.Errors.ShouldContain(e => e.Code == code && e.LegalBasis == "UU 24/2013 Pasal 49");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_child_has_one_father(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (own, _) = await FamiliesAsync(office, r => r.FatherName = "");
        var first = await office.TakeInAsync(Acknowledgement, own, Acknowledged());
        var second = await office.TakeInAsync(Acknowledgement, own, Acknowledged());
        await office.FinishAsync(first.Id);

        var refused = await office.DecideAsync(second.Id);

        refused.Errors.ShouldContain(e => e.Code == "residents.has-father" && e.LegalBasis != null);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_child_is_legitimated_by_its_parents_marriage(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (own, _) = await FamiliesAsync(office);
        var taken = await office.TakeInAsync(Legitimation, own, await LegitimatedAsync(office, own));

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var acts = await db.Acts.Include(a => a.Notes).ToDictionaryAsync(a => a.Kind);
        (acts[ActKind.Legitimation].Book, acts[ActKind.Birth].Notes.Single().Kind).ShouldBe(("PS", NoteKind.Legitimation));
        var child = await db.Residents.SingleAsync(r => r.Nik == Nik);
        var parents = await db.Residents.Where(r => r.FamilyId == own.Id).ToDictionaryAsync(r => r.Relationship);
        (child.FatherNik, child.FatherName).ShouldBe((parents[Relationship.Head].Nik, "BUDI SANTOSO"));
        (child.MotherNik, child.MotherName).ShouldBe((parents[Relationship.Wife].Nik, "SITI RAHMAWATI"));
        (await db.Documents.SingleAsync(d => d.Kind == DocumentKinds.LegitimationExcerpt)).Status.ShouldBe(DocumentStatus.Signed);
    }

    [Fact]
    public async Task A_child_born_before_the_religious_wedding_needs_the_court()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (own, _) = await FamiliesAsync(office);
        var answers = await LegitimatedAsync(office, own);
        answers["religious-wedding-date"] = "2015-01-01";

        var refused = await office.FileAsync(await office.RequestAsync(Legitimation, own, answers));
        var allowed = await office.FileAsync(await office.RequestAsync(Legitimation, own, MarriageCases.Court(new(answers) { ["court-given"] = "yes" })));

        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe("residents.wed-after-birth");
        allowed.Ok.ShouldBeTrue(allowed.Error?.ToString());
    }

    [Fact]
    public async Task A_child_of_other_parents_is_not_legitimated()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (own, _) = await FamiliesAsync(office, r => r.FatherNik = "2101010101600001");

        var refused = await office.FileAsync(await office.RequestAsync(Legitimation, own, await LegitimatedAsync(office, own)));

        refused.Errors.ShouldContain(e => e.Code == "residents.other-parent" && e.Field == "father-nik");
    }

    // The child of the first family, born on 1 January 2012.
    private const string Nik = "2101040101120001";

    internal static async Task<(Family Own, Family Other)> FamiliesAsync(CaseOffice office, Action<Resident>? change = null) =>
        (await office.AddFamilyAsync(serial: 1, change: change), await office.AddFamilyAsync(serial: 2, children: 0, change: change));

    private static Dictionary<string, string> Birth() => new() { ["child-nik"] = Nik, ["child-name"] = "ANAK KE A", ["birth-act-number"] = "21/2012", ["birth-act-date"] = "2012-02-01" };

    internal static async Task<Dictionary<string, string>> AdoptionAsync(CaseOffice office, Family adopters)
    {
        await using var db = office.Open();
        var people = await db.Residents.Where(r => r.FamilyId == adopters.Id).ToDictionaryAsync(r => r.Relationship);
        return MarriageCases.Court(new(Birth())
        {
            ["adopter-1-nik"] = people[Relationship.Head].Nik,
            ["adopter-1-name"] = people[Relationship.Head].Name,
            ["adopter-2-nik"] = people[Relationship.Wife].Nik,
            ["adopter-2-name"] = people[Relationship.Wife].Name,
        });
    }

    private static Dictionary<string, string> Acknowledged() => new(Birth())
    {
        ["father-nik"] = "3671010101850007",
        ["father-name"] = "Petrus Limbong",
        ["father-birth-date"] = "1985-01-01",
        ["religious-wedding"] = "yes",
        ["basis"] = "letter",
        ["acknowledged-on"] = "2026-07-28",
        ["mother-agrees"] = "yes",
    };

    private static async Task<Dictionary<string, string>> LegitimatedAsync(CaseOffice office, Family parents)
    {
        await using var db = office.Open();
        var people = await db.Residents.Where(r => r.FamilyId == parents.Id).ToDictionaryAsync(r => r.Relationship);
        return new(Birth())
        {
            ["father-nik"] = people[Relationship.Head].Nik,
            ["father-name"] = people[Relationship.Head].Name,
            ["mother-nik"] = people[Relationship.Wife].Nik,
            ["mother-name"] = people[Relationship.Wife].Name,
            ["marriage-act-number"] = "9/2026",
            ["marriage-act-date"] = "2026-07-20",
            ["religious-wedding-date"] = "2011-01-01",
            ["court-given"] = "no",
        };
    }
}
