using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>A divorce from the court's decision to the excerpt, with the note on the act of marriage.</summary>
public sealed class DivorceLifeTests
{
    private const string Service = "akta-perceraian";

    [Theory, ClassData(typeof(Engines))]
    public async Task A_divorce_notes_the_marriage_withdraws_its_excerpt_and_parts_the_couple(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (his, _) = await office.AddCoupleAsync();
        var marriage = await office.MarryAsync(his);
        var taken = await office.TakeInAsync(Service, his, await office.PartingAsync(marriage, new() { ["card"] = "new", ["leaver"] = "wife", ["village"] = "21.01.04.2001", ["address"] = "Jl. Baru 2" }));

        var ended = await office.FinishAsync(taken.Id);

        ended.Status.ShouldBe(CaseStatus.Done);
        await using var db = office.Open();
        var acts = await db.Acts.Include(a => a.Notes).ToDictionaryAsync(a => a.Kind);
        var divorce = acts[ActKind.Divorce];
        (divorce.Book, divorce.Late, divorce.EventDate, divorce.Excerpts).ShouldBe(("CR", false, new DateOnly(2026, 7, 30), 1));
        divorce.Read<DivorceContent>().MarriageNumber.ShouldBe(marriage);
        acts[ActKind.Marriage].Notes.ShouldHaveSingleItem().Text.ShouldContain(divorce.Number);
        (await db.Documents.SingleAsync(d => d.Kind == DocumentKinds.MarriageExcerpt)).Status.ShouldBe(DocumentStatus.Withdrawn);
        var (husband, wife) = (await office.PersonAsync(MarriageCases.Husband), await office.PersonAsync(MarriageCases.Wife));
        foreach (var person in new[] { husband, wife })
            (person.MaritalStatus, person.DivorceActNumber, person.DivorceDate, person.MarriageActNumber).ShouldBe((MaritalStatus.Divorced, divorce.Number, new DateOnly(2026, 7, 30), marriage));
        (husband.Relationship, wife.Relationship, husband.FamilyId == wife.FamilyId).ShouldBe((Relationship.Head, Relationship.Head, false));
        var papers = await db.Documents.Where(d => d.CaseId == taken.Id).OrderBy(d => d.Kind).ToListAsync();
        papers.Select(d => (d.Kind, d.Status)).ShouldBe([(DocumentKinds.DivorceExcerpt, DocumentStatus.Signed), (DocumentKinds.FamilyCard, DocumentStatus.Signed)]);
    }

    [Fact]
    public async Task A_marriage_known_from_paper_alone_is_taken_over_and_both_may_stay_on_the_card()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (his, _) = await office.AddCoupleAsync();
        await office.MarryAsync(his);
        var answers = await office.PartingAsync("77/1999", new() { ["marriage-act-date"] = "1999-03-01", ["marriage-act-office"] = "Disdukcapil Kota Batam", ["card"] = "stay" });

        await office.FinishAsync((await office.TakeInAsync(Service, his, answers)).Id);

        await using var db = office.Open();
        var old = await db.Acts.Include(a => a.Notes).SingleAsync(a => a.Number == "77/1999");
        (old.Book, old.Office, old.Notes.Count, old.Read<TakenOverContent>().Name).ShouldBe((ActRegister.OldBook, "Disdukcapil Kota Batam", 1, $"{MarriageCases.Husband}, {MarriageCases.Wife}"));
        var (husband, wife) = (await office.PersonAsync(MarriageCases.Husband), await office.PersonAsync(MarriageCases.Wife));
        (wife.FamilyId, wife.Relationship).ShouldBe((husband.FamilyId, Relationship.Other));
    }

    [Fact]
    public async Task Children_go_along_and_the_one_who_stays_becomes_head()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 2, change: r =>
        {
            r.Religion = 2;
            if (r.Relationship == Relationship.Head) r.Name = MarriageCases.Husband;
            if (r.Relationship == Relationship.Wife) r.Name = MarriageCases.Wife;
        });
        var child = await office.PersonAsync("ANAK KE A");
        var answers = await office.PartingAsync("77/2008", new()
        {
            ["marriage-act-date"] = "2008-03-01",
            ["card"] = "new",
            ["leaver"] = "husband",
            ["village"] = "21.01.04.2001",
            ["address"] = "Jl. Baru 2",
            ["companions"] = AnswerJson.WriteList([new MemberAnswer(child.Nik)]),
        });

        await office.FinishAsync((await office.TakeInAsync(Service, family, answers)).Id);

        var (husband, wife) = (await office.PersonAsync(MarriageCases.Husband), await office.PersonAsync(MarriageCases.Wife));
        (husband.Relationship, wife.Relationship, wife.FamilyId).ShouldBe((Relationship.Head, Relationship.Head, family.Id));
        (await office.PersonAsync("ANAK KE A")).FamilyId.ShouldBe(husband.FamilyId);
        (await office.PersonAsync("ANAK KE B")).FamilyId.ShouldBe(family.Id);
    }

    [Fact]
    public async Task Another_number_than_the_register_has_is_shown_to_officers()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (his, _) = await office.AddCoupleAsync();
        await office.MarryAsync(his);
        var service = office.Catalogue.InForce(Service, office.Office.Clock.Today)!;
        var answers = await office.PartingAsync("77/1999", new() { ["marriage-act-date"] = "1999-03-01" });

        var found = await office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, true, CancellationToken.None));

        found.Errors.ShouldBeEmpty();
        found.Warnings.Select(w => (w.Code, w.Field)).Distinct().ShouldBe([("residents.other-marriage-act", "marriage-act-number")]);
    }

    [Theory]
    [InlineData("court-date", "2027-01-01", "cases.court-not-final")]
    [InlineData("court-date", "2026-07-01", "residents.divorced-before-wedding")]
    [InlineData("husband-nik", "2101010101010009", "cases.member-unknown")]
    public async Task A_divorce_that_cannot_be_is_refused_at_the_counter(string field, string value, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (his, _) = await office.AddCoupleAsync();
        var marriage = await office.MarryAsync(his);

        var refused = await office.FileAsync(await office.RequestAsync(Service, his, await office.PartingAsync(marriage, new() { [field] = value })));

        refused.Errors.ShouldContain(e => e.Code == code && e.LegalBasis != null);
    }

    [Fact]
    public async Task Who_is_not_married_is_not_divorced()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (his, _) = await office.AddCoupleAsync();

        var refused = await office.FileAsync(await office.RequestAsync(Service, his, await office.PartingAsync("77/1999", new() { ["marriage-act-date"] = "1999-03-01" })));

        refused.Errors.ShouldContain(e => e.Code == "residents.not-married" && e.Field == "husband-nik");
    }

    [Fact]
    public async Task Muslims_bring_the_certificate_of_the_religious_court()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (his, _) = await office.AddCoupleAsync(r => (r.Religion, r.MaritalStatus) = (1, MaritalStatus.Married));

        var refused = await office.FileAsync(await office.RequestAsync(Service, his, await office.PartingAsync("77/1999", new() { ["marriage-act-date"] = "1999-03-01" })));

        refused.Errors.ShouldContain(e => e.Code == "residents.divorce-at-religious-court" && e.LegalBasis == "UU 7/1989 Pasal 84");
    }

    [Fact]
    public async Task An_act_of_other_people_is_refused()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (his, hers) = await office.AddCoupleAsync();
        var marriage = await office.MarryAsync(his);
        var answers = await office.PartingAsync(marriage);
        await using var db = office.Open();
        answers["husband-nik"] = await db.Residents.Where(r => r.FamilyId == hers.Id && r.Relationship == Relationship.Head).Select(r => r.Nik).SingleAsync();

        var refused = await office.FileAsync(await office.RequestAsync(Service, his, answers));

        refused.Errors.ShouldContain(e => e.Code == "cases.act-of-others" && e.Field == "marriage-act-number");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_marriage_ends_once(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (his, _) = await office.AddCoupleAsync();
        var marriage = await office.MarryAsync(his);
        var first = await office.TakeInAsync(Service, his, await office.PartingAsync(marriage));
        var second = await office.TakeInAsync(Service, his, await office.PartingAsync(marriage));
        await office.FinishAsync(first.Id);

        var refused = await office.DecideAsync(second.Id);

        refused.Errors.Select(e => e.Code).ShouldBe(["residents.not-married", "residents.not-married", "acts.ended-by-divorce"]);
    }
}
