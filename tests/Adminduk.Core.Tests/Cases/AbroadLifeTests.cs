using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Citizens who leave the country with an SKPLN and come from abroad with an SKDLN.</summary>
public sealed class AbroadLifeTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task Who_moves_abroad_leaves_the_card_gives_back_the_ktp_and_gets_the_skpln(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(change: r => r.IdCard = r.AgeOn(new DateOnly(2026, 8, 1)) > 17 ? IdCardStatus.Issued : IdCardStatus.None);
        var taken = CaseWalks.Expect(await office.FileAsync(await LeaveAsync(office, family, ["SITI RAHMAWATI"])));

        (await office.FinishAsync(taken.Id)).Status.ShouldBe(CaseStatus.Done);

        await using var db = office.Open();
        var gone = await db.Residents.SingleAsync(r => r.Name == "SITI RAHMAWATI");
        (gone.Status, gone.FamilyId, gone.IdCard).ShouldBe((ResidentStatus.Moved, null, IdCardStatus.Withdrawn));
        (await db.Residents.SingleAsync(r => r.Name == "BUDI SANTOSO")).IdCard.ShouldBe(IdCardStatus.Issued);
        var move = await db.Relocations.SingleAsync();
        (move.Direction, PlaceAbroad.CountryOf(move.OtherRegion), move.LetterNumber).ShouldBe((RelocationDirection.Out, "MYS", taken.Number));
        var papers = await db.Documents.Where(d => d.CaseId == taken.Id).OrderBy(d => d.Kind).ToListAsync();
        papers.Select(d => (d.Kind, d.Status)).ShouldBe([(DocumentKinds.FamilyCard, DocumentStatus.Signed), (DocumentKinds.Skpln, DocumentStatus.Signed)]);
        var letter = System.Text.Json.JsonSerializer.Deserialize<CertificateContent>(papers[1].Data)!;
        letter.Sections[2].Fields[0].Value.ShouldBe("MALAYSIA");
        letter.Members.ShouldHaveSingleItem().Name.ShouldBe("SITI RAHMAWATI");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_card_of_which_all_move_abroad_is_withdrawn(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 0);
        var card = await office.TakeInAsync("kartu-keluarga", family, new() { ["kind"] = "damaged" });
        await office.FinishAsync(card.Id);
        var taken = CaseWalks.Expect(await office.FileAsync(await LeaveAsync(office, family, ["BUDI SANTOSO", "SITI RAHMAWATI"])));

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        (await db.Families.SingleAsync()).Status.ShouldBe(FamilyStatus.Closed);
        (await db.Documents.SingleAsync(d => d.CaseId == card.Id)).Status.ShouldBe(DocumentStatus.Withdrawn);
        (await db.Documents.Where(d => d.CaseId == taken.Id).Select(d => d.Kind).ToListAsync()).ShouldBe([DocumentKinds.Skpln]);
    }

    [Fact]
    public async Task A_stay_under_a_year_is_refused_with_its_legal_basis()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        var refused = await office.FileAsync(await LeaveAsync(office, family, ["SITI RAHMAWATI"], "no"));

        var error = refused.Errors.ShouldHaveSingleItem();
        (error.Code, error.Field, error.LegalBasis).ShouldBe(("residents.abroad-too-short", "stays-a-year", "UU 23/2006 Pasal 18"));
    }

    [Fact]
    public async Task A_head_does_not_leave_minors_alone_without_a_new_head()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var taken = CaseWalks.Expect(await office.FileAsync(await LeaveAsync(office, family, ["BUDI SANTOSO", "SITI RAHMAWATI"])));
        await office.WalkToAsync(taken.Id, "sign");

        var refused = await office.TryProceedAsync(taken.Id, null, office.Officer("office-head"));

        refused.Errors.ShouldContain(e => e.Code == "residents.head-leaves");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_requests_for_one_person_the_second_is_refused(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var first = CaseWalks.Expect(await office.FileAsync(await LeaveAsync(office, family, ["SITI RAHMAWATI"])));
        var second = CaseWalks.Expect(await office.FileAsync(await LeaveAsync(office, family, ["SITI RAHMAWATI"])));
        await office.FinishAsync(first.Id);
        await office.WalkToAsync(second.Id, "sign");

        var refused = await office.TryProceedAsync(second.Id, null, office.Officer("office-head"));
        var third = await office.FileAsync(await LeaveAsync(office, family, ["SITI RAHMAWATI"]));

        refused.Errors.ShouldContain(e => e.Code == "residents.has-moved");
        third.Errors.ShouldContain(e => e.Code == "residents.has-moved" && e.Field == "members");
    }

    [Fact]
    public async Task The_public_does_not_hear_who_has_moved_or_died()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync(change: r => r.Status = r.Name == "SITI RAHMAWATI" ? ResidentStatus.Inactive : r.Status);
        await using var db = office.Open();
        var nik = await db.Residents.Where(r => r.Name == "SITI RAHMAWATI").Select(r => r.Nik).SingleAsync();
        var service = office.Catalogue.InForce("skpln", office.Office.Clock.Today)!;
        var answers = new Dictionary<string, string> { ["members"] = AnswerJson.WriteList([new MemberAnswer(nik)]) };

        (await WeighAsync(true)).Errors.ShouldHaveSingleItem().Code.ShouldBe("residents.is-inactive");
        (await WeighAsync(false)).Errors.ShouldBeEmpty();
        Task<Findings> WeighAsync(bool officers) => office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, officers, CancellationToken.None));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Who_comes_back_lives_here_again_and_a_child_born_abroad_gets_a_nik(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        await office.FinishAsync(CaseWalks.Expect(await office.FileAsync(await LeaveAsync(office, family, ["SITI RAHMAWATI"]))).Id);
        var wife = await PersonAsync(office, "SITI RAHMAWATI");
        var taken = CaseWalks.Expect(await office.FileAsync(await ReturnAsync(office, family, "2026-08-01", wife, Newborn)));
        await using (var early = office.Open())
            AnswerJson.Read((await early.Cases.SingleAsync(c => c.Id == taken.Id)).Answers)["late"].ShouldBe("no");

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var back = await db.Residents.SingleAsync(r => r.Name == "SITI RAHMAWATI");
        (back.Status, back.FamilyId, back.Relationship).ShouldBe((ResidentStatus.Active, family.Id, Relationship.Wife));
        var child = await db.Residents.SingleAsync(r => r.Name == "PUTRA SANTOSO");
        child.Nik.ShouldBe("2101040101200001");
        (await db.Relocations.CountAsync(r => r.Direction == RelocationDirection.In && r.OtherRegion == "LN.MYS")).ShouldBe(2);
        (await db.Documents.Where(d => d.CaseId == taken.Id && d.Status == DocumentStatus.Signed).Select(d => d.Kind).OrderBy(k => k).ToListAsync())
            .ShouldBe([DocumentKinds.FamilyCard, DocumentKinds.Skdln]);
    }

    [Theory]
    [InlineData("2026-07-20", "yes")]
    [InlineData("2026-07-28", "no")]
    public async Task A_report_after_fourteen_days_is_late_and_still_served(string arrived, string late)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        var taken = CaseWalks.Expect(await office.FileAsync(await ReturnAsync(office, family, arrived, Newborn)));

        AnswerJson.Read(taken.Answers)["late"].ShouldBe(late);
    }

    [Fact]
    public async Task Who_lives_here_cannot_come_from_abroad()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var wife = await PersonAsync(office, "SITI RAHMAWATI");

        var refused = await office.FileAsync(await ReturnAsync(office, family, "2026-08-01", wife));

        refused.Errors.ShouldContain(e => e.Code == "residents.already-here" && e.Field == "people");
    }

    [Fact]
    public async Task Nobody_arrives_in_the_future()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        (await office.FileAsync(await ReturnAsync(office, family, "2026-12-01", Newborn))).Errors.ShouldContain(e => e.Code == "residents.arrival-in-future" && e.Field == "arrival-date");
    }

    internal static PersonAnswer Newborn => new()
    {
        Name = "PUTRA SANTOSO",
        Sex = Sex.Male,
        BirthPlace = "KUALA LUMPUR",
        BirthDate = new DateOnly(2020, 1, 1),
        Relationship = Relationship.Child,
        MaritalStatus = MaritalStatus.Single,
        MotherName = "SITI RAHMAWATI",
        FatherName = "BUDI SANTOSO",
    };

    private static async Task<PersonAnswer> PersonAsync(CaseOffice office, string name)
    {
        await using var db = office.Open();
        var person = await db.Residents.SingleAsync(r => r.Name == name);
        return new PersonAnswer { Nik = person.Nik, Name = person.Name, Sex = person.Sex, BirthPlace = person.BirthPlace, BirthDate = person.BirthDate, Relationship = Relationship.Wife, MaritalStatus = person.MaritalStatus };
    }

    internal static async Task<FilingRequest> LeaveAsync(CaseOffice office, Family family, string[] names, string aYear = "yes")
    {
        await using var db = office.Open();
        var niks = await db.Residents.Where(r => names.Contains(r.Name)).Select(r => r.Nik).ToListAsync();
        return await office.RequestAsync("skpln", family, new()
        {
            ["destination-country"] = "MYS",
            ["destination-address"] = "12 Jalan Ampang, 50450 Kuala Lumpur",
            ["responsible-person"] = "Rina Hartati",
            ["planned-date"] = "2026-09-01",
            ["stays-a-year"] = aYear,
            ["reason"] = "1",
            ["members"] = AnswerJson.WriteList(niks.Select(n => new MemberAnswer(n))),
        });
    }

    internal static Task<FilingRequest> ReturnAsync(CaseOffice office, Family family, string arrived, params PersonAnswer[] people) => office.RequestAsync("skdln", family, new()
    {
        ["origin-country"] = "MYS",
        ["origin-address"] = "12 Jalan Ampang, 50450 Kuala Lumpur",
        ["arrival-date"] = arrived,
        ["travel-document"] = "C1234567",
        ["people"] = AnswerJson.WriteList(people),
        ["somebody-without-nik"] = people.Any(p => p.Nik.Length == 0) ? "yes" : "no",
        ["village"] = family.Village,
        ["address"] = family.Address,
        ["rt"] = "1",
        ["rw"] = "2",
        ["arrival-kind"] = "join",
        ["join-family-number"] = family.Number,
    });
}
