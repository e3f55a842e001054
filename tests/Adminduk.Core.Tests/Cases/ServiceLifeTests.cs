using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Each shipped service from intake to hand-over, with what it does to the register.</summary>
public sealed class ServiceLifeTests
{
    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-61")]
    [Trait("Requirement", "BTN-62")]
    public async Task A_card_is_printed_activated_and_handed_over(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(change: r => r.MarkRecorded());
        var taken = await office.TakeInAsync("ktp-el", family, new() { ["kind"] = "first" });

        var ended = await office.FinishAsync(taken.Id);

        ended.Status.ShouldBe(CaseStatus.Done);
        await using var db = office.Open();
        (await db.Residents.SingleAsync(r => r.Id == taken.ResidentId)).IdCard.ShouldBe(IdCardStatus.Issued);
        (await db.Documents.SingleAsync(d => d.CaseId == taken.Id)).Kind.ShouldBe(DocumentKinds.IdCardSlip);
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-54")]
    [Trait("Requirement", "BTN-56")]
    [Trait("Requirement", "BTN-57")]
    [Trait("Requirement", "BTN-58")]
    public async Task A_move_out_takes_its_members_off_the_card_and_yields_two_letters(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 2);
        var taken = await office.TakeInAsync("surat-keterangan-pindah", family, await MoveAsync(office, family));

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var people = await db.Residents.ToListAsync();
        people.Single(p => p.Name == "BUDI SANTOSO").Status.ShouldBe(ResidentStatus.Moved);
        people.Single(p => p.Name == "SITI RAHMAWATI").Relationship.ShouldBe(Relationship.Head);
        var letters = await db.Documents.Where(d => d.CaseId == taken.Id).OrderBy(d => d.Kind).ToListAsync();
        letters.Select(l => l.Kind).ShouldBe([DocumentKinds.Biodata, DocumentKinds.Skpwni]);
        letters.ShouldAllBe(l => l.Status == DocumentStatus.Signed && l.SignerTitle == "Kepala Bidang");
        letters[0].Number.ShouldNotBe(letters[1].Number);
        (await db.RegisterEntries.SingleAsync(e => e.Book == Book.Pickup)).Products.ShouldNotBeNull().ShouldContain(letters[1].Number);
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-36")]
    [Trait("Requirement", "BTN-40")]
    public async Task An_arrival_puts_the_newcomers_on_a_new_card(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var taken = CaseWalks.Expect(await office.FileAsync(Arrival()));

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var newcomer = await db.Residents.SingleAsync(r => r.Nik == "3374011203900004");
        newcomer.Status.ShouldBe(ResidentStatus.Active);
        (await db.Families.SingleAsync(f => f.Id == newcomer.FamilyId)).Number.ShouldStartWith("210104");
        (await db.Documents.SingleAsync(d => d.CaseId == taken.Id)).Kind.ShouldBe(DocumentKinds.Skdwni);
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "TNG-12")]
    [Trait("Requirement", "TNG-21")]
    [Trait("Requirement", "TNG-22")]
    [Trait("Requirement", "TNG-23")]
    [Trait("Requirement", "TNG-24")]
    public async Task An_online_card_request_of_Tangerang_walks_its_twelve_steps(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "tangerang");
        var family = await office.AddFamilyAsync();
        var request = await office.RequestAsync("ktp-el-daring", family, new() { ["basis"] = "age" }, CaseChannel.Web);
        var account = Ids.New(office.Office.Clock.Now);
        var papers = office.Catalogue.InForce("ktp-el-daring", office.Office.Clock.Today)!.Requirements;
        var taken = CaseWalks.Expect(await office.FileAsync(
            request with { AccountId = account, Files = [.. papers.Select(r => new FiledAttachment(r.Id, new string('a', 64), "application/pdf", "berkas.pdf", 1))] }, Actor.Applicant("BUDI SANTOSO", account)));

        var beforePrint = await office.WalkToAsync(taken.Id, "verify-print");
        beforePrint.DueOn.ShouldBeNull();
        var printReady = await office.ProceedAsync(taken.Id);
        printReady.DueOn.ShouldBe(new DateOnly(2026, 8, 11));
        var ended = await office.FinishAsync(taken.Id);

        ended.Steps.Count.ShouldBe(12);
        ended.Status.ShouldBe(CaseStatus.Done);
        await using var db = office.Open();
        (await db.Residents.SingleAsync(r => r.Id == taken.ResidentId)).IdCard.ShouldBe(IdCardStatus.Issued);
    }

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "DKI-3")]
    [Trait("Requirement", "DKI-4")]
    public async Task A_family_card_of_Jakarta_is_taken_in_and_handed_over_by_the_same_kind_of_unit(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine, "dki");
        var family = await office.AddFamilyAsync();
        var counter = office.NewOfficer("front-office", "Gambir", "31.71.01.1001", "ptsp-village");
        office.Assign("front-office", counter);
        var request = await office.RequestAsync("kartu-keluarga", family, new() { ["kind"] = "lost" });
        var taken = CaseWalks.Expect(await office.FileAsync(request, counter));

        await office.FinishAsync(taken.Id);

        var ended = await office.CaseAsync(taken.Id);
        ended.IntakeOfficer.ShouldBe(counter.Name);
        ended.IntakeUnit.ShouldBe("Unit Gambir");
        await using var db = office.Open();
        var given = await db.Handovers.SingleAsync(h => h.CaseId == taken.Id);
        given.OfficerName.ShouldBe(counter.Name);
        given.Unit.ShouldBe("Unit Gambir");
    }

    internal static async Task<Dictionary<string, string>> MoveAsync(CaseOffice office, Family family)
    {
        await using var db = office.Open();
        var head = await db.Residents.SingleAsync(r => r.FamilyId == family.Id && r.Relationship == Relationship.Head);
        var wife = await db.Residents.SingleAsync(r => r.FamilyId == family.Id && r.Relationship == Relationship.Wife);
        return new Dictionary<string, string>
        {
            ["destination-village"] = "32.73.01.1001",
            ["destination-address"] = "Jl. Asia Afrika 1",
            ["destination-rt"] = "1",
            ["destination-rw"] = "2",
            ["reason"] = "1",
            ["move-kind"] = "1",
            ["members"] = AnswerJson.WriteList([new MemberAnswer(head.Nik)]),
            ["staying-family"] = "2",
            ["new-head"] = wife.Nik,
        };
    }

    internal static FilingRequest Arrival() => new()
    {
        Service = "surat-keterangan-datang",
        Channel = CaseChannel.Counter,
        Answers = new Dictionary<string, string>
        {
            ["nik"] = "3374011203900004",
            ["name"] = "AGUS WIJAYA",
            ["birth-date"] = "1990-03-12",
            ["phone"] = "081234567891",
            ["origin-region"] = "33.74.01.1001",
            ["origin-office"] = "Disdukcapil Kota Semarang",
            ["origin-letter"] = "SKPWNI/3374/01082026/0009",
            ["village"] = "21.01.04.2001",
            ["address"] = "Jl. Pantai 5",
            ["rt"] = "1",
            ["rw"] = "1",
            ["arrival-kind"] = "new-card",
            ["people"] = AnswerJson.WriteList([new PersonAnswer
            {
                Nik = "3374011203900004",
                Name = "AGUS WIJAYA",
                Sex = Sex.Male,
                BirthPlace = "SEMARANG",
                BirthDate = new DateOnly(1990, 3, 12),
                Relationship = Relationship.Head,
                MaritalStatus = MaritalStatus.Single,
                Religion = 1,
                Education = 5,
                Occupation = 15,
                BloodType = 13,
                MotherName = "SRI",
                FatherName = "JOKO",
            }]),
        },
    };
}
