using Adminduk.Core.Acts;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases.Acts;

/// <summary>Pelepasan kewarganegaraan Indonesia.</summary>
public sealed class CitizenshipLossLifeTests
{
    private const string Service = "pelepasan-kewarganegaraan";

    internal static readonly (string, string)[] Stays = [("stays", "yes"), ("permit-number", "2D11AB1234"), ("permit-expiry", "2031-08-01")];

    [Theory, ClassData(typeof(Engines))]
    public async Task Who_stays_becomes_a_foreign_resident_and_the_card_says_so(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);

        var ended = await office.DoneAsync(Service, family, (await AnswersAsync(office, "SITI RAHMAWATI", act: true)).With(Stays));

        await using var db = office.Open();
        var person = await db.Residents.Include(r => r.Rare).SingleAsync(r => r.Name == "SITI RAHMAWATI");
        (person.Citizenship, person.Status, person.StayPermitNumber, person.IdCard).ShouldBe((Citizenship.Foreign, ResidentStatus.Active, "2D11AB1234", IdCardStatus.None));
        person.Rare!.StayPermitExpiry.ShouldBe(new DateOnly(2031, 8, 1));
        (await office.ActAsync(ActKind.Birth)).Notes.ShouldHaveSingleItem().Kind.ShouldBe(NoteKind.Citizenship);
        (await db.Documents.Where(d => d.CaseId == ended.Id).OrderBy(d => d.Kind).Select(d => d.Kind).ToListAsync())
            .ShouldBe([DocumentKinds.ActExcerpt, DocumentKinds.CitizenshipLossLetter, DocumentKinds.FamilyCard]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Who_leaves_stands_on_no_card_and_a_new_head_follows(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);
        var wife = (await AnswersAsync(office, "SITI RAHMAWATI"))["subject-nik"];
        var answers = (await AnswersAsync(office, "BUDI SANTOSO")).With(("stays", "no"), ("new-head", wife));

        var ended = await office.DoneAsync(Service, family, answers);

        await using var db = office.Open();
        var people = await db.Residents.ToDictionaryAsync(r => r.Name);
        (people["BUDI SANTOSO"].Status, people["BUDI SANTOSO"].FamilyId).ShouldBe((ResidentStatus.Moved, null));
        people["SITI RAHMAWATI"].Relationship.ShouldBe(Relationship.Head);
        (await db.Documents.Where(d => d.CaseId == ended.Id).OrderBy(d => d.Kind).Select(d => d.Kind).ToListAsync()).ShouldBe([DocumentKinds.CitizenshipLossLetter, DocumentKinds.FamilyCard]);
        (await db.ProcessEvents.AnyAsync(e => e.Name == "family.former-citizen-left" && e.SubjectId == family.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_marriage_in_our_books_is_noted_too()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(change: r => r.MarriageActNumber = r.Name == "SITI RAHMAWATI" ? ActOffice.OldBirth : null);
        await office.DoneAsync("kutipan-akta-ulang", family, (await office.AboutOldBirthAsync("SITI RAHMAWATI")).With(("act-kind", "marriage"), ("act-remarks", "isi"), ("excerpt-reason", "lost")));

        await office.DoneAsync(Service, family, (await AnswersAsync(office, "SITI RAHMAWATI")).With(Stays));

        (await office.ActAsync(ActKind.Marriage)).Notes.ShouldHaveSingleItem().Text.ShouldContain("warga negara AUSTRALIA");
    }

    [Fact]
    public async Task Nobody_gives_up_a_citizenship_twice_and_no_decree_lies_ahead()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var answers = (await AnswersAsync(office, "SITI RAHMAWATI")).With(Stays);
        var waiting = await office.TakeInAsync(Service, family, answers);
        await office.WalkToAsync(waiting.Id, "sign");
        await office.DoneAsync(Service, family, answers);

        var atCounter = await office.TryFileAsync(Service, family, answers);
        var atDecision = await office.TryProceedAsync(waiting.Id, null, office.Officer("office-head"));
        var ahead = await office.TryFileAsync(Service, family, answers.With(("decree-date", "2026-12-01")));

        atCounter.Errors.ShouldContain(e => e.Code == "residents.no-citizen" && e.Field == "subject-nik" && e.LegalBasis != null);
        atDecision.Errors.ShouldContain(e => e.Code == "residents.no-citizen");
        ahead.Errors.ShouldContain(e => e.Code == "acts.decree-in-future" && e.LegalBasis != null);
    }

    internal static async Task<Dictionary<string, string>> AnswersAsync(CaseOffice office, string name, bool act = false)
    {
        var birth = await office.AboutOldBirthAsync(name);
        return birth.With(
            ("has-act", act ? "yes" : "no"),
            ("decree-issuer", "Keputusan Menteri Hukum"), ("decree-number", "AHU-12.AH.10.01"), ("decree-date", "2026-07-01"), ("new-citizenship", "AUSTRALIA"), ("passport-number", "PA1234567"), ("passport-expiry", "2031-01-01"));
    }
}
