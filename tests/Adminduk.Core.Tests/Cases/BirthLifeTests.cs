using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>A birth from the report to the excerpt, with what it does to register and card.</summary>
public sealed class BirthLifeTests
{
    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "BTN-7")]
    public async Task A_birth_gives_nik_place_on_the_card_child_card_and_act_in_one_go(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);

        var ended = await office.RegisterAsync(family);

        ended.Status.ShouldBe(CaseStatus.Done);
        await using var db = office.Open();
        var child = await db.Residents.SingleAsync(r => r.Name == "AISYAH PUTRI SANTOSO");
        (child.Nik[..12], child.FamilyId, child.Relationship, child.Status).ShouldBe(("210104600726", family.Id, Relationship.Child, ResidentStatus.Active));
        (child.MotherName, child.FatherName, child.BirthPlace, child.Religion).ShouldBe(("SITI RAHMAWATI", "BUDI SANTOSO", "KIJANG", 1));
        (await db.FamilyMemberships.CountAsync(m => m.ResidentId == child.Id && m.To == null)).ShouldBe(1);
        (await db.NameWords.AnyAsync(w => w.ResidentId == child.Id)).ShouldBeTrue();
        var act = await db.Acts.Include(a => a.People).SingleAsync();
        (act.Kind, act.Book, act.Sequence, act.Late, act.Excerpts, act.Number).ShouldBe((ActKind.Birth, "LU", 1, false, 1, child.BirthActNumber));
        act.People.Select(p => p.Role).ShouldBe([ActRole.Subject, ActRole.Father, ActRole.Mother, ActRole.Reporter, ActRole.Witness, ActRole.Witness], ignoreOrder: true);
        act.Read<BirthContent>().ShouldSatisfyAllConditions(b => b.Nik.ShouldBe(child.Nik), b => b.Parentage.ShouldBe(Parentage.Couple), b => b.Weight.ShouldBe(3200));
        var papers = await db.Documents.Where(d => d.CaseId == ended.Id).OrderBy(d => d.Kind).ToListAsync();
        papers.Select(d => d.Kind).ShouldBe([DocumentKinds.BirthExcerpt, DocumentKinds.FamilyCard, DocumentKinds.ChildCard]);
        papers.ShouldAllBe(d => d.Status == DocumentStatus.Signed);
        papers[1].Data.ShouldContain("AISYAH PUTRI SANTOSO");
        (papers[2].Number, papers[2].ValidUntil).ShouldBe((child.Nik, new DateOnly(2031, 7, 20)));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_late_birth_needs_a_decision_and_goes_into_the_late_book(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var taken = CaseWalks.Expect(await office.FileAsync(await office.ReportAsync(family, ("child-birth-date", "2020-05-01"))));
        taken.Items.ShouldContain(i => i.Requirement == "late-decision");

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var act = await db.Acts.SingleAsync();
        (act.Book, act.Late).ShouldBe(("LT", true));
        (await db.Documents.SingleAsync(d => d.Kind == DocumentKinds.BirthExcerpt)).Data.ShouldContain("terlambat");
        (await db.Documents.AnyAsync(d => d.Kind == DocumentKinds.ChildCard)).ShouldBeFalse("from the age of 5 the card has a photo and is asked for by itself");
    }

    [Theory]
    [InlineData("unrecorded", "AYAH BUDI SANTOSO DAN IBU SITI RAHMAWATI YANG PERKAWINANNYA BELUM TERCATAT")]
    [InlineData("none", "SEORANG IBU SITI RAHMAWATI")]
    public async Task The_excerpt_names_the_parents_as_their_marriage_is_proved(string proof, string words)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        await office.RegisterAsync(family, ("marriage-proof", proof));

        await using var db = office.Open();
        (await db.Documents.SingleAsync(d => d.Kind == DocumentKinds.BirthExcerpt)).Data.ShouldContain(words);
        var child = await db.Residents.SingleAsync(r => r.Name == "AISYAH PUTRI SANTOSO");
        (child.FatherName, child.FatherNik is null).ShouldBe(proof == "none" ? ("", true) : ("BUDI SANTOSO", false));
    }

    [Fact]
    public async Task The_child_of_a_daughter_of_the_family_is_a_grandchild_on_the_card()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 1, change: r => (r.Sex, r.BirthDate) = r.Name == "ANAK KE A" ? (Sex.Female, new DateOnly(2004, 1, 1)) : (r.Sex, r.BirthDate));

        await office.RegisterAsync(family, ("mother-nik", await NikAsync(office, "ANAK KE A")), ("mother-name", "ANAK KE A"), ("marriage-proof", "none"), ("birth-order", "1"));

        await using var db = office.Open();
        (await db.Residents.SingleAsync(r => r.Name == "AISYAH PUTRI SANTOSO")).Relationship.ShouldBe(Relationship.Grandchild);
    }

    [Fact]
    public async Task A_foundling_comes_onto_a_named_card_and_the_act_names_no_parents()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        await office.RegisterAsync(family, ("mother-kind", "unknown"), ("card", "other"), ("card-number", family.Number));

        await using var db = office.Open();
        var child = await db.Residents.SingleAsync(r => r.Name == "AISYAH PUTRI SANTOSO");
        (child.MotherName, child.FatherName, child.Relationship).ShouldBe(("", "", Relationship.Other));
        (await db.Acts.SingleAsync()).Read<BirthContent>().Parentage.ShouldBe(Parentage.Foundling);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Who_has_a_nik_but_no_act_gets_the_act_alone(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);
        var nik = await NikAsync(office, "ANAK KE A");

        var ended = await office.RegisterAsync(family, Registered(nik));

        await using var db = office.Open();
        (await db.Residents.CountAsync()).ShouldBe(3);
        var act = await db.Acts.SingleAsync();
        var child = await db.Residents.SingleAsync(r => r.Nik == nik);
        (act.Book, child.BirthActNumber, child.BirthActHeld).ShouldBe(("LT", act.Number, true));
        (await db.Documents.Where(d => d.CaseId == ended.Id).Select(d => d.Kind).ToListAsync()).ShouldBe([DocumentKinds.BirthExcerpt]);
        (await office.FileAsync(await office.ReportAsync(family, Registered(nik)))).Errors.ShouldContain(e => e.Code == "cases.birth-act-there" && e.LegalBasis != null);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_same_child_is_not_entered_twice_but_a_twin_is(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var second = CaseWalks.Expect(await office.FileAsync(await office.ReportAsync(family, ("birth-kind", "2"))));
        await office.RegisterAsync(family, ("birth-kind", "2"));
        await office.WalkToAsync(second.Id, "sign");

        var refused = await office.TryProceedAsync(second.Id, null, office.Officer("office-head"));
        await office.RegisterAsync(family, ("birth-kind", "2"), ("child-name", "KHADIJAH RAMADHANI SANTOSO"));

        refused.Errors.ShouldContain(e => e.Code == "residents.child-there" && e.LegalBasis != null);
        (await office.FileAsync(await office.ReportAsync(family))).Errors.ShouldContain(e => e.Code == "residents.child-there");
        await using var db = office.Open();
        (await db.Residents.Where(r => r.BirthDate == new DateOnly(2026, 7, 20)).CountAsync()).ShouldBe(2);
        (await db.Acts.CountAsync()).ShouldBe(2);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_reports_of_one_child_decided_at_once_one_wins(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var (first, second) = (CaseWalks.Expect(await office.FileAsync(await office.ReportAsync(family))), CaseWalks.Expect(await office.FileAsync(await office.ReportAsync(family))));
        await office.WalkToAsync(first.Id, "sign");
        await office.WalkToAsync(second.Id, "sign");
        var head = office.Officer("office-head");

        var both = await Task.WhenAll(Task.Run(() => office.TryProceedAsync(first.Id, null, head)), Task.Run(() => office.TryProceedAsync(second.Id, null, head)));

        both.Count(o => o.Ok).ShouldBe(1);
        both.Single(o => !o.Ok).Error!.Code.ShouldBeOneOf("residents.child-there", "common.faster");
        await using var db = office.Open();
        (await db.Acts.CountAsync()).ShouldBe(1);
        (await db.Residents.CountAsync(r => r.Name == "AISYAH PUTRI SANTOSO")).ShouldBe(1);
    }

    [Fact]
    public async Task The_life_of_family_and_child_tells_the_birth()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        await office.RegisterAsync(family);

        await using var db = office.Open();
        (await db.ProcessEvents.Select(e => e.Name).ToListAsync()).ShouldSatisfyAllConditions(
            names => names.Count(n => n == "resident.born").ShouldBe(1), names => names.Count(n => n == "family.child-born").ShouldBe(1));
    }

    private static (string Field, string? Value)[] Registered(string nik) =>
        [("registered", "yes"), ("child-nik", nik), ("child-name", "ANAK KE A"), ("child-sex", "1"), ("child-birth-date", "2012-01-01"), ("birth-order", "1"), ("card", null)];

    private static async Task<string> NikAsync(CaseOffice office, string name)
    {
        await using var db = office.Open();
        return await db.Residents.Where(r => r.Name == name).Select(r => r.Nik).SingleAsync();
    }
}
