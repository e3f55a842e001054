using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>A marriage from the report to the excerpt, with what it does to both people and their cards.</summary>
public sealed class MarriageLifeTests
{
    private const string Service = "akta-perkawinan";

    [Theory, ClassData(typeof(Engines))]
    public async Task A_marriage_yields_the_act_and_a_card_for_the_couple(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (his, _) = await office.AddCoupleAsync();
        var taken = await office.TakeInAsync(Service, his, await office.WeddingAsync());

        var ended = await office.FinishAsync(taken.Id);

        ended.Status.ShouldBe(CaseStatus.Done);
        await using var db = office.Open();
        var act = await db.Acts.Include(a => a.People).SingleAsync();
        (act.Kind, act.Book, act.Sequence, act.Late, act.Excerpts, act.EventDate).ShouldBe((ActKind.Marriage, "KW", 1, false, 1, new DateOnly(2026, 7, 20)));
        act.People.OrderBy(p => p.Order).Select(p => p.Role).ShouldBe([ActRole.Subject, ActRole.Spouse, ActRole.Witness, ActRole.Witness, ActRole.Reporter]);
        act.Read<MarriageContent>().Religion.ShouldBe("KRISTEN");
        var (husband, wife) = (await office.PersonAsync(MarriageCases.Husband), await office.PersonAsync(MarriageCases.Wife));
        foreach (var person in new[] { husband, wife })
            (person.MaritalStatus, person.MarriageActNumber, person.MarriageDate).ShouldBe((MaritalStatus.Married, act.Number, new DateOnly(2026, 7, 20)));
        (husband.Relationship, wife.Relationship, wife.FamilyId).ShouldBe((Relationship.Head, Relationship.Wife, husband.FamilyId));
        husband.FamilyId.ShouldNotBe(his.Id);
        var papers = await db.Documents.Where(d => d.CaseId == taken.Id).OrderBy(d => d.Kind).ToListAsync();
        papers.Select(d => d.Kind).ShouldBe([DocumentKinds.FamilyCard, DocumentKinds.MarriageExcerpt]);
        papers.ShouldAllBe(d => d.Status == DocumentStatus.Signed);
        papers[1].Number.ShouldBe(act.Number);
    }

    [Theory]
    [InlineData("husband", Relationship.Child, Relationship.ChildInLaw, true)]
    [InlineData("wife", Relationship.ChildInLaw, Relationship.Child, true)]
    [InlineData("stay", Relationship.Child, Relationship.Child, false)]
    public async Task The_couple_chooses_the_card(string card, Relationship his, Relationship hers, bool together)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (family, _) = await office.AddCoupleAsync();

        await office.MarryAsync(family, new() { ["card"] = card });

        var (husband, wife) = (await office.PersonAsync(MarriageCases.Husband), await office.PersonAsync(MarriageCases.Wife));
        (husband.Relationship, wife.Relationship, husband.FamilyId == wife.FamilyId).ShouldBe((his, hers, together));
        wife.MaritalStatus.ShouldBe(MaritalStatus.Married);
    }

    [Fact]
    public async Task Somebody_from_another_regency_marries_here_and_keeps_the_card_there()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (family, _) = await office.AddCoupleAsync();
        var answers = await office.WeddingAsync(new()
        {
            ["wife-resident"] = "no",
            ["wife-nik"] = "3671014504000009",
            ["wife-name"] = "RUTH PAKPAHAN",
            ["wife-birth-place"] = "Tangerang",
            ["wife-citizenship"] = "indonesian",
            ["wife-father"] = "AYAH RUTH",
            ["wife-mother"] = "IBU RUTH",
            ["wife-status"] = "6",
            ["wife-former-act"] = "3671-KM-01012020-0001",
            ["card"] = "stay",
            ["wedding-date"] = "2026-04-01",
        });
        var taken = await office.TakeInAsync(Service, family, answers);

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var act = await db.Acts.SingleAsync();
        act.Late.ShouldBeTrue();
        var wife = act.Read<MarriageContent>().Wife;
        (wife.Name, wife.BirthPlace, wife.Before.Status, wife.Before.DivorceAct).ShouldBe(("RUTH PAKPAHAN", "TANGERANG", MaritalStatus.Widowed, "3671-KM-01012020-0001"));
        var husband = await office.PersonAsync(MarriageCases.Husband);
        (husband.MaritalStatus, husband.FamilyId).ShouldBe((MaritalStatus.Married, family.Id));
    }

    [Theory]
    [InlineData("foreign", null)]
    [InlineData("indonesian", "cases.nik-of-citizen")]
    public async Task Only_a_foreigner_marries_without_a_nik(string citizenship, string? code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (family, _) = await office.AddCoupleAsync();
        var answers = await office.WeddingAsync(new()
        {
            ["husband-resident"] = "no",
            ["husband-nik"] = "",
            ["husband-name"] = "JOHN TAN",
            ["husband-birth-place"] = "Singapura",
            ["husband-citizenship"] = citizenship,
            ["husband-passport"] = "K1234567",
            ["husband-father"] = "TAN",
            ["husband-mother"] = "LIM",
            ["card"] = "stay",
        });

        var filed = await office.FileAsync(await office.RequestAsync(Service, family, answers));

        filed.Error?.Code.ShouldBe(code);
        if (!filed.Ok) return;
        await office.FinishAsync(filed.Value.Id);
        await using var db = office.Open();
        var husband = (await db.Acts.SingleAsync()).Read<MarriageContent>().Husband;
        (husband.Nik, husband.Passport, husband.Citizenship).ShouldBe(("", "K1234567", Citizenship.Foreign));
    }

    [Theory]
    [InlineData("wedding-religion", "1", "residents.wed-at-kua")]
    [InlineData("wedding-date", "2027-01-01", "residents.married-in-future")]
    [InlineData("wedding-date", "1999-01-01", "residents.married-before-birth")]
    [InlineData("wedding-date", "2018-01-01", "residents.wed-too-young")]
    [InlineData("husband-nik", "2101010101010009", "cases.member-unknown")]
    [InlineData("witness-2-nik", "2101010101800001", "cases.witness-twice")]
    public async Task A_marriage_that_the_law_does_not_allow_is_refused_at_the_counter(string field, string value, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (family, _) = await office.AddCoupleAsync();

        var refused = await office.FileAsync(await office.RequestAsync(Service, family, await office.WeddingAsync(new() { [field] = value })));

        refused.Errors.ShouldContain(e => e.Code == code && e.Field != null && e.LegalBasis != null);
    }

    [Fact]
    public async Task With_leave_of_a_court_a_marriage_under_nineteen_is_registered()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (family, _) = await office.AddCoupleAsync(r => r.BirthDate = r.Name == MarriageCases.Wife ? new DateOnly(2008, 4, 5) : r.BirthDate);

        await office.MarryAsync(family, MarriageCases.Court(new() { ["dispensation"] = "yes" }));

        await using var db = office.Open();
        (await db.Acts.SingleAsync()).Read<MarriageContent>().Dispensation.ShouldNotBeNull().ShouldContain("12/Pdt.G/2026/PN Tpg");
    }

    [Fact]
    public async Task Muslims_turn_to_the_kua()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (family, _) = await office.AddCoupleAsync(r => r.Religion = 1);

        var refused = await office.FileAsync(await office.RequestAsync(Service, family, await office.WeddingAsync()));

        refused.Errors.ShouldContain(e => e.Code == "residents.wed-at-kua" && e.LegalBasis == "UU 23/2006 Pasal 34 ayat (4)");
    }

    [Fact]
    public async Task Brother_and_sister_do_not_marry()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (family, _) = await office.AddCoupleAsync(r => r.MotherNik = r.Relationship == Relationship.Child ? "2101014101700001" : null);

        var refused = await office.FileAsync(await office.RequestAsync(Service, family, await office.WeddingAsync()));

        refused.Errors.ShouldContain(e => e.Code == "residents.wed-kin" && e.LegalBasis == "UU 1/1974 Pasal 8");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nobody_marries_twice(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (family, _) = await office.AddCoupleAsync();
        var second = await office.TakeInAsync(Service, family, await office.WeddingAsync());
        await office.MarryAsync(family);

        var refused = await office.DecideAsync(second.Id);

        refused.Errors.ShouldContain(e => e.Code == "residents.already-married" && e.LegalBasis != null);
        await using var db = office.Open();
        (await db.Acts.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_public_does_not_hear_how_somebody_is_registered()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddCoupleAsync(r => r.MaritalStatus = MaritalStatus.Married);
        var service = office.Catalogue.InForce(Service, office.Office.Clock.Today)!;
        var answers = await office.WeddingAsync();

        var among = await office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, true, CancellationToken.None));
        var outside = await office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, false, CancellationToken.None));

        among.Errors.Select(e => e.Code).ShouldBe(["residents.already-married", "residents.already-married"]);
        outside.Errors.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_marriages_signed_at_once_one_is_registered(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (family, _) = await office.AddCoupleAsync();
        var first = await office.TakeInAsync(Service, family, await office.WeddingAsync());
        var second = await office.TakeInAsync(Service, family, await office.WeddingAsync(new() { ["card"] = "stay" }));
        foreach (var id in new[] { first.Id, second.Id }) await office.WalkToAsync(id, "sign");
        var (one, other) = (office.Officer("office-head"), office.NewOfficer("office-head", "kedua"));

        var both = await Task.WhenAll(Task.Run(() => office.TryProceedAsync(first.Id, null, one)), Task.Run(() => office.TryProceedAsync(second.Id, null, other)));

        both.Count(o => o.Ok).ShouldBe(1);
        both.Single(o => !o.Ok).Error!.Code.ShouldBeOneOf("residents.already-married", "common.faster");
        await using var db = office.Open();
        (await db.Acts.SingleAsync()).Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_head_of_office_registers_it()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (family, _) = await office.AddCoupleAsync();
        var taken = await office.TakeInAsync(Service, family, await office.WeddingAsync());
        await office.WalkToAsync(taken.Id, "sign");

        var refused = await office.TryProceedAsync(taken.Id, null, office.NewOfficer("division-head", "lain"));

        refused.Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        await using var db = office.Open();
        (await db.Acts.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task What_the_form_says_otherwise_than_the_register_is_shown_to_officers()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddCoupleAsync(r => (r.Religion, r.MaritalStatus) = r.Name == MarriageCases.Wife ? (1, MaritalStatus.MarriedUnrecorded) : (r.Religion, r.MaritalStatus));
        var service = office.Catalogue.InForce(Service, office.Office.Clock.Today)!;
        var answers = await office.WeddingAsync(new() { ["husband-name"] = "YUSUF SIMBOLON", ["husband-birth-date"] = "1998-02-04" });

        var found = await office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, true, CancellationToken.None));

        found.Errors.ShouldBeEmpty();
        found.Warnings.Select(w => w.Code).ShouldBe(["residents.wed-name-differs", "residents.wed-birth-differs", "residents.wed-religion-differs", "residents.wed-unrecorded"]);
    }

    [Fact]
    public async Task A_head_who_marries_leaves_the_card_to_whom_the_form_names()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (family, _) = await office.AddCoupleAsync(r =>
        {
            if (r is { Relationship: Relationship.Head, Name: "BUDI SANTOSO" }) (r.Name, r.MaritalStatus) = (r.Nik.EndsWith("0001", StringComparison.Ordinal) ? "DUDA" : r.Name, MaritalStatus.Widowed);
        });
        var (head, heir) = (await office.PersonAsync("DUDA"), await office.PersonAsync(MarriageCases.Husband));
        var widower = new Dictionary<string, string> { ["husband-nik"] = head.Nik, ["husband-name"] = head.Name, ["husband-birth-date"] = "1985-05-17", ["husband-status"] = "6", ["husband-former-act"] = "KM-1" };
        var without = await office.TakeInAsync(Service, family, await office.WeddingAsync(widower));
        var with = await office.TakeInAsync(Service, family, await office.WeddingAsync(new(widower) { ["husband-new-head"] = heir.Nik }));

        (await office.DecideAsync(without.Id)).Errors.ShouldContain(e => e.Code == "residents.head-leaves");
        await office.FinishAsync(with.Id);

        (await office.PersonAsync(MarriageCases.Husband)).Relationship.ShouldBe(Relationship.Head);
        (await office.PersonAsync("DUDA")).Relationship.ShouldBe(Relationship.Head);
        (await office.PersonAsync(MarriageCases.Wife)).FamilyId.ShouldNotBe(family.Id);
    }
}
