using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Temporary;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Those who live here for a time: foreign citizens with an ITAS and nonpermanent residents.</summary>
public sealed class TemporaryStayLifeTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task An_sktt_is_valid_as_long_as_the_itas_and_gives_a_nik_that_the_next_one_keeps(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var first = await office.TakeInAsync("sktt", family, Foreign(family, "2026-08-01", "2026-09-30"));
        AnswerJson.Read(first.Answers)["late"].ShouldBe("no");
        (await office.FinishAsync(first.Id)).Status.ShouldBe(CaseStatus.Done);
        await ExtendAsync(office, family);

        await using var db = office.Open();
        var stays = await db.TemporaryStays.OrderBy(s => s.Since).ToListAsync();
        stays.Select(s => (s.Kind, s.Nik, s.Until)).ShouldBe([(StayKind.Foreign, "2101041203880001", new DateOnly(2026, 9, 30)), (StayKind.Foreign, "2101041203880001", new DateOnly(2027, 9, 30))]);
        stays[0].Origin.ShouldBe("LN.JPN");
        var paper = await db.Documents.SingleAsync(d => d.CaseId == first.Id);
        (paper.Kind, paper.Status, paper.ValidUntil, paper.SubjectName).ShouldBe((DocumentKinds.Sktt, DocumentStatus.Signed, new DateOnly(2026, 9, 30), "KENJI TANAKA"));
        (await db.Residents.AnyAsync(r => r.Name == "KENJI TANAKA")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_report_after_fourteen_days_is_late()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        var taken = await office.TakeInAsync("sktt", family, Foreign(family, "2026-07-20", "2027-07-19"));

        AnswerJson.Read(taken.Answers)["late"].ShouldBe("yes");
    }

    [Theory]
    [InlineData("stay-permit-kind", "2", "residents.itap-holds-id-card")]
    [InlineData("stay-permit-expiry", "2026-08-05", "residents.stay-permit-over")]
    [InlineData("stay-permit-expiry", "2026-07-01", "residents.stay-permit-order")]
    [InlineData("stay-permit-issued", "2026-08-20", "residents.stay-permit-in-future")]
    public async Task A_permit_that_does_not_carry_an_sktt_is_refused(string field, string value, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var answers = Foreign(family, "2026-08-01", "2027-07-31");
        answers[field] = value;

        var refused = await office.FileAsync(await office.RequestAsync("sktt", family, answers));

        refused.Errors.ShouldContain(e => e.Code == code && e.Field == field);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nobody_gets_two_sktt_for_the_same_days(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var first = await office.TakeInAsync("sktt", family, Foreign(family, "2026-08-01", "2027-07-31"));
        var second = await office.TakeInAsync("sktt", family, Foreign(family, "2026-08-01", "2027-07-31"));
        await office.FinishAsync(first.Id);
        await office.WalkToAsync(second.Id, "sign");

        (await office.TryProceedAsync(second.Id, null, office.Officer("office-head"))).Errors.ShouldContain(e => e.Code == "residents.stay-recorded");
        (await office.FileAsync(await office.RequestAsync("sktt", family, Foreign(family, "2026-08-01", "2027-07-31")))).Errors.ShouldContain(e => e.Code == "residents.stay-recorded" && e.Field == "passport");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Another_address_ends_the_stay_at_the_one_before(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var first = await office.TakeInAsync("sktt", family, Foreign(family, "2026-08-01", "2027-07-31"));
        await office.FinishAsync(first.Id);
        var moved = Foreign(family, "2026-08-01", "2027-07-31");
        moved["address"] = "Jl. Bukit 3";

        await office.FinishAsync((await office.TakeInAsync("sktt", family, moved)).Id);

        await using var db = office.Open();
        var stays = await db.TemporaryStays.ToDictionaryAsync(s => s.Address);
        stays["Jl. Pantai 8"].Until.ShouldBe(new DateOnly(2026, 8, 10));
        stays["Jl. Bukit 3"].Until.ShouldBe(new DateOnly(2027, 7, 31));
        stays["Jl. Bukit 3"].Nik.ShouldBe(stays["Jl. Pantai 8"].Nik);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_nonpermanent_resident_is_registered_and_keeps_the_card_elsewhere(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var taken = await office.TakeInAsync("penduduk-nonpermanen", family, Nonpermanent(family, "2026-08-01", "2027-08-01"));

        (await office.FinishAsync(taken.Id)).Status.ShouldBe(CaseStatus.Done);

        await using var db = office.Open();
        var stay = await db.TemporaryStays.SingleAsync();
        (stay.Kind, stay.Nik, stay.Origin, stay.Since, stay.Until, stay.Purpose).ShouldBe((StayKind.Nonpermanent, "3374011203900004", "33.74.01.1001", new DateOnly(2026, 8, 1), new DateOnly(2027, 8, 1), "Bekerja"));
        var paper = await db.Documents.SingleAsync(d => d.CaseId == taken.Id);
        (paper.Kind, paper.Status, paper.ValidUntil).ShouldBe((DocumentKinds.Nonpermanent, DocumentStatus.Signed, new DateOnly(2027, 8, 1)));
        System.Text.Json.JsonSerializer.Deserialize<CertificateContent>(paper.Data)!.Sections[1].Fields[0].Value!.ShouldContain("Semarang");
    }

    [Theory]
    [InlineData("2026-08-01", "2027-08-02", "stay-until", "residents.stay-longer-than-a-year")]
    [InlineData("2026-08-20", "2026-12-01", "stay-since", "residents.stay-in-future")]
    [InlineData("2026-08-01", "2026-07-01", "stay-until", "residents.stay-order")]
    [InlineData("2026-01-01", "2026-07-01", "stay-until", "residents.stay-over")]
    public async Task A_stay_that_is_none_is_refused(string since, string until, string field, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        var refused = await office.FileAsync(await office.RequestAsync("penduduk-nonpermanen", family, Nonpermanent(family, since, until)));

        refused.Errors.ShouldContain(e => e.Code == code && e.Field == field);
    }

    private static async Task ExtendAsync(CaseOffice office, Family family)
    {
        office.Office.Time.Advance(TimeSpan.FromDays(52));
        var answers = Foreign(family, "2026-09-30", "2027-09-30");
        var next = await office.TakeInAsync("sktt", family, answers);
        await office.FinishAsync(next.Id);
    }

    internal static Dictionary<string, string> Foreign(Family family, string issued, string expiry) => new()
    {
        ["foreigner-name"] = "Kenji Tanaka",
        ["foreigner-sex"] = "1",
        ["foreigner-birth-place"] = "Osaka",
        ["foreigner-birth-date"] = "1988-03-12",
        ["nationality"] = "JPN",
        ["passport"] = "TR 1234567",
        ["passport-expiry"] = "2030-01-01",
        ["stay-permit-kind"] = "1",
        ["stay-permit"] = "2C21JE0001-V",
        ["stay-permit-place"] = "Kantor Imigrasi Tanjungpinang",
        ["stay-permit-issued"] = issued,
        ["stay-permit-expiry"] = expiry,
        ["sponsor-type"] = "5",
        ["sponsor-name"] = "PT Bintan Resort",
        ["sponsor-address"] = "Lagoi",
        ["village"] = family.Village,
        ["address"] = "Jl. Pantai 8",
        ["rt"] = "1",
        ["rw"] = "2",
        ["stay-purpose"] = "Bekerja",
    };

    private static Dictionary<string, string> Nonpermanent(Family family, string since, string until) => new()
    {
        ["stayer-nik"] = "3374011203900004",
        ["stayer-name"] = "Agus Wijaya",
        ["origin-region"] = "33.74.01.1001",
        ["origin-address"] = "Jl. Pemuda 1",
        ["stay-since"] = since,
        ["stay-until"] = until,
        ["stay-purpose"] = "Bekerja",
        ["village"] = family.Village,
        ["address"] = "Jl. Pantai 8",
        ["rt"] = "1",
        ["rw"] = "2",
    };
}
