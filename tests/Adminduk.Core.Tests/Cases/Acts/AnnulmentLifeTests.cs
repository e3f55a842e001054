using Adminduk.Core.Acts;
using Adminduk.Core.Documents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases.Acts;

/// <summary>Pembatalan akta, by a court or by the office.</summary>
public sealed class AnnulmentLifeTests
{
    private const string Service = "pembatalan-akta";

    private static readonly (string, string)[] ByOffice = [("annulment-way", "office"), ("annulment-reason", "Tercatat dua kali")];

    private static readonly (string, string)[] ByCourt =
        [("annulment-way", "court"), ("court-name", "PN Tanjungpinang"), ("court-number", "12/Pdt.P/2026/PN Tpg"), ("court-date", "2026-07-01")];

    [Theory, ClassData(typeof(Engines))]
    public async Task An_annulled_act_keeps_its_text_and_its_excerpts_are_told_to_be_out_of_force(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var act = await office.AddDeathActAsync();
        var copied = await office.DoneAsync("kutipan-akta-ulang", family, ActOffice.About(act).With(("excerpt-reason", "damaged")));

        var ended = await office.DoneAsync(Service, family, ActOffice.About(act).With(ByOffice));

        var annulled = await office.ActAsync(ActKind.Death);
        (annulled.Status, annulled.Content).ShouldBe((ActStatus.Annulled, act.Content));
        annulled.Notes.ShouldHaveSingleItem().Basis.ShouldContain("F-2.04C");
        await using var db = office.Open();
        var excerpt = await db.Documents.SingleAsync(d => d.CaseId == copied.Id);
        excerpt.Status.ShouldBe(DocumentStatus.Withdrawn);
        (await office.WithAsync(async (DocumentVerifier verifier) => await verifier.ByFileAsync(await FileAsync(office, excerpt), CancellationToken.None))).Verdict.ShouldBe(VerificationVerdict.NotInForce);
        (await db.Documents.SingleAsync(d => d.CaseId == ended.Id)).Kind.ShouldBe(DocumentKinds.ActAnnulmentLetter);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_court_annuls_an_act_on_paper_and_the_register_forgets_its_number(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(change: r => r.BirthActNumber = r.Name == "ANAK KE A" ? ActOffice.OldBirth : "LAIN");

        await office.DoneAsync(Service, family, (await office.AboutOldBirthAsync()).With(ByCourt));

        (await office.ActAsync(ActKind.Birth)).Notes[0].Basis.ShouldBe("Putusan PN Tanjungpinang Nomor 12/Pdt.P/2026/PN Tpg tanggal 1 Juli 2026");
        await using var db = office.Open();
        var child = await db.Residents.SingleAsync(r => r.Name == "ANAK KE A");
        (child.BirthActNumber, child.BirthActHeld).ShouldBe((null, false));
        (await db.Residents.CountAsync(r => r.BirthActNumber == "LAIN")).ShouldBe(2);
        (await db.ProcessEvents.AnyAsync(e => e.SubjectId == child.Id && e.Name == "resident.changed")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("pembatalan-akta")]
    [InlineData("pembetulan-akta")]
    [InlineData("kutipan-akta-ulang")]
    public async Task After_the_annulment_nothing_more_happens_to_an_act(string service)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var act = await office.AddDeathActAsync();
        var all = ActOffice.About(act).With(ByOffice).With(("excerpt-reason", "lost"), ("act-field", "death-place"), ("old-text", "Kijang"), ("new-text", "Uban"));
        var waiting = await office.TakeInAsync(service, family, all);
        await office.WalkToAsync(waiting.Id, "sign");
        await office.DoneAsync(Service, family, all);

        var atCounter = await office.TryFileAsync(service, family, all);
        var atDecision = await office.TryProceedAsync(waiting.Id, null, office.Officer("office-head"));

        atCounter.Errors.ShouldContain(e => e.Code == "acts.annulled" && e.Field == "act-number" && e.LegalBasis != null);
        atDecision.Errors.ShouldContain(e => e.Code == "acts.annulled");
    }

    [Fact]
    public async Task Another_office_s_act_is_annulled_by_a_court_only()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var answers = (await office.AboutOldBirthAsync()).With(("act-office", "Disdukcapil Kota Batam"));

        var refused = await office.TryFileAsync(Service, family, answers.With(ByOffice));
        var taken = await office.TryFileAsync(Service, family, answers.With(ByCourt));

        refused.Errors.ShouldContain(e => e.Code == "acts.of-other-office" && e.LegalBasis != null);
        taken.Ok.ShouldBeTrue();
    }

    private static Task<byte[]> FileAsync(CaseOffice office, IssuedDocument document) =>
        office.WithAsync(async (Core.Files.IFileStore files) => (await files.GetAsync(document.FileHash!, CancellationToken.None))!);
}
