using System.Text.Json;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Vulnerable;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>The four letters for vulnerable residents, for people with a NIK and for those who have only a temporary number.</summary>
public sealed class VulnerableLetterLifeTests
{
    private const string Identity = "surat-keterangan-pengganti-tanda-identitas";
    private static readonly Dictionary<string, string> Lost = new() { ["lost-papers"] = "both", ["lost-note"] = "Hanyut dalam banjir" };

    public static TheoryData<Engine, string, VulnerableCategory, string> Letters => new()
    {
        { Engine.Sqlite, Identity, VulnerableCategory.NaturalDisaster, DocumentKinds.Skpti },
        { Engine.Postgres, Identity, VulnerableCategory.SocialDisaster, DocumentKinds.Skpti },
        { Engine.Sqlite, "surat-keterangan-pencatatan-sipil", VulnerableCategory.NaturalDisaster, DocumentKinds.Skps },
        { Engine.Sqlite, "surat-keterangan-orang-terlantar", VulnerableCategory.DisplacedPerson, DocumentKinds.Skot },
        { Engine.Postgres, "surat-keterangan-tanda-komunitas", VulnerableCategory.RemoteCommunity, DocumentKinds.Sktk },
    };

    [Theory, MemberData(nameof(Letters)), Trait("Requirement", "BTN-7")]
    public async Task Somebody_without_a_nik_gets_the_letter_under_the_temporary_number(Engine engine, string service, VulnerableCategory category, string kind)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var person = await office.ListAsync(category);
        var taken = CaseWalks.Expect(await office.FileAsync(ListedPeople.LetterFor(service, person.TemporaryNumber!, "Ramlah", Answers)));

        var ended = await office.FinishAsync(taken.Id);

        (ended.Status, ended.ApplicantNik, ended.Area).ShouldBe((CaseStatus.Done, person.TemporaryNumber, "21.01.04.2001"));
        await using var db = office.Open();
        var letter = await db.Documents.SingleAsync(d => d.CaseId == taken.Id);
        (letter.Kind, letter.Status, letter.ValidUntil, letter.SubjectName).ShouldBe((kind, DocumentStatus.Signed, office.Office.Clock.Today.AddDays(365), "RAMLAH"));
        letter.Number.ShouldStartWith(kind.ToUpperInvariant() + "/2101/");
        var said = JsonSerializer.Deserialize<CertificateContent>(letter.Data)!;
        said.Sections[0].Fields.ShouldContain(new CertificateField("Nomor sementara", person.TemporaryNumber));
        said.Sections[^1].Fields.ShouldContain(new CertificateField("Peristiwa", "Banjir Kampung Lome"));
        (await db.ProcessEvents.CountAsync(e => e.Name == "vulnerable.letter-granted" && e.SubjectId == person.Id)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_listed_resident_gets_it_under_the_nik(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        await office.AddFamilyAsync();
        var head = await HeadAsync(office);
        await office.ListAsync(VulnerableCategory.NaturalDisaster, head.Name, head.BirthDate, head);
        var taken = CaseWalks.Expect(await office.FileAsync(ListedPeople.LetterFor(Identity, head.Nik, head.Name, Lost)));

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var letter = await db.Documents.SingleAsync(d => d.CaseId == taken.Id);
        letter.ResidentId.ShouldBe(head.Id);
        JsonSerializer.Deserialize<CertificateContent>(letter.Data)!.Sections[0].Fields[0].ShouldBe(new CertificateField("NIK", head.Nik));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_temporary_number_that_went_over_into_an_entry_still_leads_to_it(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        await office.AddFamilyAsync();
        var (head, person) = (await HeadAsync(office), await office.ListAsync(VulnerableCategory.NaturalDisaster));
        await using (var db = office.Open())
            await db.VulnerablePeople.ExecuteUpdateAsync(s => s.SetProperty(p => p.ResidentId, head.Id));

        var taken = CaseWalks.Expect(await office.FileAsync(ListedPeople.LetterFor(Identity, person.TemporaryNumber!, head.Name, Lost)));

        (taken.ResidentId, taken.ApplicantNik).ShouldBe((head.Id, head.Nik));
        (await office.FinishAsync(taken.Id)).Status.ShouldBe(CaseStatus.Done);
    }

    [Fact]
    public async Task What_does_not_fit_the_listing_is_refused_at_the_counter()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var person = await office.ListAsync(VulnerableCategory.NaturalDisaster, born: new DateOnly(1970, 1, 2));
        var number = person.TemporaryNumber!;

        (await CodeAsync("NS-2101-2026-000099", "RAMLAH", Lost)).ShouldBe(("cases.temporary-unknown", "nik"));
        (await CodeAsync(number, "RAHMAN", Lost)).ShouldBe(("cases.listing-mismatch", "name"));
        (await CodeAsync(number, "RAMLAH", new(Lost) { ["birth-date"] = "1971-01-02" })).ShouldBe(("cases.listing-mismatch", "name"));
        (await CodeAsync("NS-2101", "RAMLAH", Lost)).ShouldBe(("cases.answer-digits", "nik"));
        (await office.FileAsync(ListedPeople.LetterFor(Identity, number.ToLowerInvariant(), "RAMLAH", Lost))).Ok.ShouldBeTrue();

        async Task<(string, string?)> CodeAsync(string nik, string name, Dictionary<string, string> more)
        {
            var error = (await office.FileAsync(ListedPeople.LetterFor(Identity, nik, name, more))).Errors.ShouldHaveSingleItem();
            return (error.Code, error.Field);
        }
    }

    [Theory]
    [InlineData("surat-keterangan-orang-terlantar", "cases.not-eligible-listed-displaced")]
    [InlineData("surat-keterangan-tanda-komunitas", "cases.not-eligible-listed-remote-community")]
    [InlineData("surat-keterangan-pengganti-tanda-identitas", null)]
    public async Task A_letter_is_for_those_listed_for_its_reason(string service, string? code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var person = await office.ListAsync(VulnerableCategory.NaturalDisaster);

        var filed = await office.FileAsync(ListedPeople.LetterFor(service, person.TemporaryNumber!, "RAMLAH", Answers));

        filed.Errors.Select(e => e.Code).ShouldBe(code is null ? [] : [code]);
        filed.Errors.ShouldAllBe(e => e.LegalBasis == "Permendagri 96/2019");
    }

    [Fact]
    public async Task A_resident_who_is_not_listed_gets_no_letter()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync();
        var head = await HeadAsync(office);

        var refused = await office.FileAsync(ListedPeople.LetterFor(Identity, head.Nik, head.Name, Lost));

        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe("cases.not-eligible-listed-disaster-victim");
    }

    [Fact]
    public async Task The_officer_is_told_of_an_entry_that_may_be_the_same_person()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync();
        var person = await office.ListAsync(VulnerableCategory.NaturalDisaster, "SITI RAHMAWATI");
        var service = office.Catalogue.InForce(Identity, office.Office.Clock.Today)!;
        var answers = new Dictionary<string, string> { ["nik"] = person.TemporaryNumber! };

        (await WeighAsync(true)).Warnings.ShouldHaveSingleItem().Code.ShouldBe("cases.listed-like");
        (await WeighAsync(false)).Warnings.ShouldBeEmpty();
        Task<Findings> WeighAsync(bool officers) => office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, officers, CancellationToken.None));
    }

    [Fact]
    public async Task Who_died_meanwhile_gets_no_letter()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync();
        var head = await HeadAsync(office);
        await office.ListAsync(VulnerableCategory.NaturalDisaster, head.Name, head.BirthDate, head);
        var taken = CaseWalks.Expect(await office.FileAsync(ListedPeople.LetterFor(Identity, head.Nik, head.Name, Lost)));
        await office.WalkToAsync(taken.Id, "sign");
        await using (var db = office.Open())
            await db.Residents.Where(r => r.Id == head.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Status, ResidentStatus.Dead));

        var refused = await office.TryProceedAsync(taken.Id, null, office.Officer("office-head"));

        refused.Errors.ShouldContain(e => e.Code == "residents.is-dead");
    }

    private static Dictionary<string, string> Answers => new(Lost)
    {
        ["act-kind"] = "birth",
        ["act-names"] = "Ramlah",
        ["companion-name"] = "ROSNA",
        ["companion-address"] = "Panti Sosial Harapan, Kijang",
        ["community-name"] = "Suku Laut Air Kelubi",
        ["community-head"] = "Batin Awang",
        ["community-place"] = "Pulau Kelong",
    };

    private static async Task<Resident> HeadAsync(CaseOffice office)
    {
        await using var db = office.Open();
        return await db.Residents.AsNoTracking().FirstAsync(r => r.Relationship == Relationship.Head);
    }
}
