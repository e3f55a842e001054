using Adminduk.Core.Cases;
using Adminduk.Core.Cases.Keeping;
using Adminduk.Core.Cases.Transfers;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Transfers;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Adminduk.Core.Tests.Cases;

/// <summary>A family moves from Jakarta Pusat to Bintan, two offices in one database, from the first request to the last book.</summary>
public sealed class TransferLifeTests
{
    private const string Move = "surat-keterangan-pindah";

    [Theory, ClassData(typeof(Engines))]
    public async Task The_letter_of_one_office_is_what_the_other_takes_people_in_with(Engine engine)
    {
        await using var jakarta = await CaseOffice.CreateAsync(engine, "dki");
        await using var bintan = await jakarta.BesideAsync("bintan");
        await bintan.AddFamilyAsync();
        var family = await jakarta.AddFamilyAsync(children: 2);
        var (head, letter) = await SignAsync(jakarta, family);

        (letter.Status, letter.ValidUntil).ShouldBe((DocumentStatus.Signed, jakarta.Office.Clock.Today.AddDays(100)));
        (await StatusAsync(jakarta, head)).ShouldBe(ResidentStatus.Active);
        var taken = CaseWalks.Expect(await bintan.FileAsync(Arrival(head, letter.Number.ToLowerInvariant())));
        await bintan.FinishAsync(taken.Id);

        (await StatusAsync(bintan, head), await StatusAsync(jakarta, head)).ShouldBe((ResidentStatus.Active, ResidentStatus.Moved));
        await KeepAsync(jakarta);

        await using var db = jakarta.Open();
        var transfer = await db.Transfers.SingleAsync();
        (transfer.State, transfer.AcceptedCaseId, transfer.CaseId).ShouldBe((TransferState.Closed, taken.Id, letter.CaseId));
        (await db.Residents.SingleAsync(r => r.Name == "SITI RAHMAWATI")).Relationship.ShouldBe(Relationship.Head);
        (await db.Relocations.SingleAsync()).LetterNumber.ShouldBe(letter.Number);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Both_counters_hear_at_once_what_stands_against_a_move(Engine engine)
    {
        await using var jakarta = await CaseOffice.CreateAsync(engine, "dki");
        await using var bintan = await jakarta.BesideAsync("bintan");
        await bintan.AddFamilyAsync();
        var family = await jakarta.AddFamilyAsync(children: 2);
        var (head, letter) = await SignAsync(jakarta, family);

        var again = await jakarta.FileAsync(await jakarta.RequestAsync(Move, family, await MoveAsync(jakarta, family)));
        var wrong = await bintan.FileAsync(Arrival(head, "SKPWNI/3171/01012026/0099"));

        again.Errors.ShouldContain(e => e.Code == "residents.in-transfer" && e.Field == "members" && e.Message.Contains(letter.Number));
        wrong.Errors.ShouldContain(e => e.Code == "residents.transfer-missing" && e.Field == "origin-letter" && e.LegalBasis != null);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Whoever_signs_a_letter_may_take_it_back_with_a_reason(Engine engine)
    {
        await using var jakarta = await CaseOffice.CreateAsync(engine, "dki");
        await using var bintan = await jakarta.BesideAsync("bintan");
        await bintan.AddFamilyAsync();
        var (head, letter) = await SignAsync(jakarta, await jakarta.AddFamilyAsync(children: 2));
        var id = (await ListAsync(jakarta)).Out.ShouldHaveSingleItem().Transfer.Id;

        (await WithdrawAsync(jakarta, id, "tidak jadi", "verifier")).Error!.Code.ShouldBe("cases.transfer-not-yours");
        (await WithdrawAsync(jakarta, id, " ", "office-head")).Error!.Code.ShouldBe("cases.transfer-reason-missing");
        (await WithdrawAsync(jakarta, id, new string('x', 301), "office-head")).Error!.Code.ShouldBe("cases.transfer-reason-too-long");
        (await WithdrawAsync(jakarta, Guid.Empty, "tidak jadi", "office-head")).Error!.Code.ShouldBe("residents.unknown-transfer");
        (await WithdrawAsync(jakarta, id, "tidak jadi", "office-head")).Errors.ShouldBeEmpty();

        await using var db = jakarta.Open();
        (await db.Documents.SingleAsync(d => d.Id == letter.Id)).Status.ShouldBe(DocumentStatus.Withdrawn);
        (await bintan.FileAsync(Arrival(head, letter.Number))).Errors.ShouldContain(e => e.Code == "residents.transfer-cancelled");
        (await ListAsync(jakarta)).Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_holds_the_letter_need_not_type_what_the_origin_knows()
    {
        await using var jakarta = await CaseOffice.CreateAsync(Engine.Sqlite, "dki");
        await using var bintan = await jakarta.BesideAsync("bintan");
        await bintan.AddFamilyAsync();
        var (head, letter) = await SignAsync(jakarta, await jakarta.AddFamilyAsync(children: 2));

        var filled = await FillAsync(bintan, head.Nik, letter.Number.ToLowerInvariant());
        var stranger = await FillAsync(bintan, "3171010101900001", letter.Number);

        AnswerJson.ReadList<PersonAnswer>(filled["people"]).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.Nik.ShouldBe(head.Nik), p => p.Name.ShouldBe("BUDI SANTOSO"), p => p.BirthDate.ShouldBe(head.BirthDate), p => p.Relationship.ShouldBe(Relationship.Head));
        filled["origin-region"].ShouldBe("31.71.01.1001");
        stranger.Keys.ShouldNotContain("people");
    }

    [Fact]
    public async Task Each_office_sees_its_side_and_only_its_own_areas()
    {
        await using var jakarta = await CaseOffice.CreateAsync(Engine.Sqlite, "dki");
        await using var bintan = await jakarta.BesideAsync("bintan");
        await bintan.AddFamilyAsync();
        await SignAsync(jakarta, await jakarta.AddFamilyAsync(children: 2));

        var (there, here) = (await ListAsync(jakarta), await ListAsync(bintan));

        there.Out.ShouldHaveSingleItem().Names.ShouldBe(["BUDI SANTOSO"]);
        (there.In.Count, here.Out.Count).ShouldBe((0, 0));
        here.In.ShouldHaveSingleItem().Names.ShouldBeEmpty();
        var cideng = jakarta.NewOfficer("verifier", "Cideng", "31.71.02");
        (await ListAsync(jakarta, cideng)).Out.ShouldBeEmpty();
        (await TryListAsync(jakarta, Actor.Applicant("BUDI"))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    private static async Task<(Resident Head, IssuedDocument Letter)> SignAsync(CaseOffice office, Family family)
    {
        office.Assign("front-office", office.NewOfficer("front-office", "Gambir", "31.71.01", "ptsp-district"));
        var taken = await office.TakeInAsync(Move, family, await MoveAsync(office, family));
        await office.WalkToAsync(taken.Id, "register");
        await using var db = office.Open();
        return (await db.Residents.SingleAsync(r => r.Id == taken.ResidentId), await db.Documents.SingleAsync(d => d.CaseId == taken.Id && d.Kind == DocumentKinds.Skpwni));
    }

    private static async Task<Dictionary<string, string>> MoveAsync(CaseOffice office, Family family) =>
        new(await ServiceLifeTests.MoveAsync(office, family)) { ["destination-village"] = "21.01.04.2001" };

    private static FilingRequest Arrival(Resident head, string letter)
    {
        var request = ServiceLifeTests.Arrival();
        var person = new PersonAnswer
        {
            Nik = head.Nik,
            Name = head.Name,
            Sex = head.Sex,
            BirthPlace = head.BirthPlace,
            BirthDate = head.BirthDate,
            Relationship = Relationship.Head,
            MaritalStatus = head.MaritalStatus,
            Religion = 1,
            Education = 5,
            Occupation = 15,
            BloodType = 13,
            MotherName = "SRI",
            FatherName = "JOKO",
        };
        return request with
        {
            Answers = new Dictionary<string, string>(request.Answers)
            {
                ["nik"] = head.Nik,
                ["name"] = head.Name,
                ["birth-date"] = head.BirthDate.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                ["origin-region"] = "31.71.01.1001",
                ["origin-letter"] = letter,
                ["people"] = AnswerJson.WriteList([person]),
            },
        };
    }

    private static async Task<ResidentStatus> StatusAsync(CaseOffice office, Resident person)
    {
        await using var db = office.Open();
        return await db.Residents.Where(r => r.Nik == person.Nik).Select(r => r.Status).SingleAsync();
    }

    private static Task<Dictionary<string, string>> FillAsync(CaseOffice office, string nik, string letter) => office.WithAsync(async (LetterPrefill letters) =>
    {
        var answers = new Dictionary<string, string> { ["nik"] = nik, ["origin-letter"] = letter };
        await letters.FillAsync(answers, CancellationToken.None);
        return answers;
    });

    private static Task<bool> KeepAsync(CaseOffice office) => office.WithAsync(async (IEnumerable<IHostedService> hosted) =>
    {
        await hosted.OfType<CaseKeeper>().Single().RunOnceAsync(CancellationToken.None);
        return true;
    });

    private static Task<Outcome<Transfer>> WithdrawAsync(CaseOffice office, Guid id, string reason, string role) =>
        office.WithAsync((TransferDesk desk) => desk.WithdrawAsync(id, reason, office.Officer(role), CancellationToken.None));

    private static async Task<TransferLists> ListAsync(CaseOffice office, Actor? actor = null) => (await TryListAsync(office, actor ?? office.Officer("office-head"))).Value;

    private static Task<Outcome<TransferLists>> TryListAsync(CaseOffice office, Actor actor) =>
        office.WithAsync((TransferQueries transfers) => transfers.ListAsync(false, actor, CancellationToken.None));
}
