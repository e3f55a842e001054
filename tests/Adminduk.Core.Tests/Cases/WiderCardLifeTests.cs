using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>The purposes of F-1.02 that family card and identity card of Bintan have since July 2026.</summary>
public sealed class WiderCardLifeTests
{
    [Theory]
    [InlineData("moved-in", "moving-certificate")]
    [InlineData("from-abroad", "abroad-certificate")]
    [InlineData("vulnerable", "replacement-identity")]
    public async Task A_family_that_the_register_has_taken_up_gets_its_card(string kind, string proof)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var taken = await office.TakeInAsync("kartu-keluarga", family, new() { ["kind"] = kind });
        taken.Items.ShouldContain(i => i.Requirement == proof);

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var card = await db.Documents.SingleAsync(d => d.CaseId == taken.Id);
        (card.Status, card.Number).ShouldBe((DocumentStatus.Signed, family.Number));
        (await db.ProcessEvents.AnyAsync(e => e.Name == "family.card-issued")).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Who_became_a_citizen_is_one_on_the_card_and_keeps_the_nik(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(change: r => (r.Citizenship, r.StayPermitNumber) = r.Name == "SITI RAHMAWATI" ? (Citizenship.Foreign, "2D11") : (r.Citizenship, null));
        var nik = await NikAsync(office);
        var answers = new Dictionary<string, string> { ["kind"] = "naturalised", ["naturalised-nik"] = nik, ["decree-number"] = "AHU-1.AH.10.01" };
        var taken = await office.TakeInAsync("kartu-keluarga", family, answers);
        var again = await office.TakeInAsync("kartu-keluarga", family, answers);

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var wife = await db.Residents.Include(r => r.Rare).SingleAsync(r => r.Name == "SITI RAHMAWATI");
        (wife.Citizenship, wife.Nik, wife.StayPermitNumber, wife.Rare!.CitizenshipDecree).ShouldBe((Citizenship.Indonesian, nik, null, "AHU-1.AH.10.01"));
        await office.WalkToAsync(again.Id, "sign");
        (await office.TryProceedAsync(again.Id, null, office.Officer("office-head"))).Errors.ShouldContain(e => e.Code == "cases.citizen-already");
    }

    [Fact]
    public async Task An_office_may_accept_the_statement_of_an_unrecorded_marriage()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var service = office.Catalogue.InForce("kartu-keluarga", office.Office.Clock.Today)!;

        var statement = service.Requirements.Single(r => r.Id == "unrecorded-marriage");

        (statement.Switch, statement.Forms[0].Code, statement.AnyOf).ShouldBe(("unrecorded-marriages", "F-1.05", "marriage-proof"));
        Asked(true).ShouldContain("unrecorded-marriage");
        Asked(false).ShouldNotContain("unrecorded-marriage");
        List<string> Asked(bool on) => [.. Dossier.Open(service, new Dictionary<string, bool> { ["unrecorded-marriages"] = on }, new Dictionary<string, string> { ["kind"] = "new-family" }, new HashSet<string>()).Select(i => i.Requirement)];
    }

    [Fact]
    public async Task A_case_of_before_july_2026_stays_on_the_version_of_2019()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);

        office.Catalogue.InForce("kartu-keluarga", new DateOnly(2026, 6, 30))!.Effective.ShouldBe(new DateOnly(2019, 3, 1));
        office.Catalogue.InForce("ktp-el", new DateOnly(2026, 7, 1))!.Effective.ShouldBe(new DateOnly(2026, 7, 1));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_card_of_another_regency_is_printed_and_the_register_left_alone(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var taken = CaseWalks.Expect(await office.FileAsync(await GuestAsync(office, family)));
        taken.Items.ShouldNotContain(i => i.Requirement == "recording");

        (await office.FinishAsync(taken.Id)).Status.ShouldBe(CaseStatus.Done);

        await using var db = office.Open();
        (await db.IdCardEvents.AnyAsync()).ShouldBeFalse();
        (await db.Residents.AnyAsync(r => r.Name == "AGUS WIJAYA")).ShouldBeFalse();
        (await db.Documents.SingleAsync(d => d.CaseId == taken.Id)).SubjectName.ShouldBe("AGUS WIJAYA");
    }

    [Fact]
    public async Task A_resident_of_ours_does_not_print_as_a_guest()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var answers = new Dictionary<string, string> { ["kind"] = "lost", ["home-region"] = "33.74.01.1001", ["home-address"] = "Jl. Pemuda 1", ["village"] = family.Village };

        var refused = await office.FileAsync(await office.RequestAsync("ktp-el-luar-domisili", family, answers));

        refused.Errors.ShouldContain(e => e.Code == "cases.not-eligible-not-resident-here" && e.LegalBasis != null);
    }

    [Theory]
    [InlineData("moved-in", "moving-certificate")]
    [InlineData("data-change", "change-proof")]
    [InlineData("transmigration", "transmigration-letter")]
    [InlineData("citizenship", "citizenship-decree")]
    public async Task A_card_is_printed_again_for_each_purpose(string kind, string proof)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(change: Issued);
        var taken = await office.TakeInAsync("ktp-el", family, new() { ["kind"] = kind });
        taken.Items.ConvertAll(i => i.Requirement).ShouldBe([proof, "old-card", "family-card", "request-form", "recording"], ignoreOrder: true);

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        (await db.IdCardEvents.OrderBy(e => e.At).Select(e => e.Status).ToListAsync()).ShouldBe([IdCardStatus.PrintReady, IdCardStatus.Printed, IdCardStatus.Activated, IdCardStatus.Issued], ignoreOrder: true);
    }

    [Theory]
    [InlineData(2, "2030-01-01", true)]
    [InlineData(2, "2026-08-09", false)]
    [InlineData(1, "2030-01-01", false)]
    public async Task An_itap_in_force_carries_the_card_of_a_foreign_citizen(int kind, string expiry, bool served)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(change: r => Foreign(r, kind, DateOnly.Parse(expiry, System.Globalization.CultureInfo.InvariantCulture)));

        var filed = await office.FileAsync(await office.RequestAsync("ktp-el-orang-asing", family, new() { ["kind"] = "itap-extension" }));

        filed.Ok.ShouldBe(served);
        if (!served) filed.Errors.ShouldContain(e => e.Code == "cases.not-eligible-permanent-stay-permit");
    }

    internal static async Task<FilingRequest> GuestAsync(CaseOffice office, Family family) => await office.RequestAsync("ktp-el-luar-domisili", family) with
    {
        Answers = new Dictionary<string, string>
        {
            ["nik"] = "3374011203900004",
            ["name"] = "AGUS WIJAYA",
            ["birth-date"] = "1990-03-12",
            ["phone"] = "081234567891",
            ["kind"] = "lost",
            ["home-region"] = "33.74.01.1001",
            ["home-address"] = "Jl. Pemuda 1",
            ["village"] = family.Village,
        },
    };

    internal static void Foreign(Resident resident, int kind, DateOnly expiry)
    {
        Issued(resident);
        resident.Citizenship = Citizenship.Foreign;
        resident.Rare = new RareElements { Regency = 2101, ResidentId = resident.Id, StayPermitKind = kind, StayPermitExpiry = expiry };
    }

    internal static void Issued(Resident resident)
    {
        resident.MarkRecorded();
        resident.IdCard = IdCardStatus.Issued;
    }

    private static async Task<string> NikAsync(CaseOffice office)
    {
        await using var db = office.Open();
        return await db.Residents.Where(r => r.Name == "SITI RAHMAWATI").Select(r => r.Nik).SingleAsync();
    }
}
