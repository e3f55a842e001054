using Adminduk.Core.Acts;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Marriages and divorces that a court annulled, and agreements of a couple.</summary>
public sealed class AnnulmentLifeTests
{
    private const string NoMarriage = "pembatalan-perkawinan";
    private const string NoDivorce = "pembatalan-perceraian";
    private const string Agreement = "perjanjian-perkawinan";

    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "BTN-7")]
    public async Task An_annulled_marriage_puts_both_back_where_they_stood(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (his, _) = await office.AddCoupleAsync(r => (r.MaritalStatus, r.DivorceActNumber) = r.Name == MarriageCases.Wife ? (MaritalStatus.Divorced, "CR-9") : (r.MaritalStatus, null));
        var marriage = await office.MarryAsync(his, new() { ["wife-status"] = "4", ["wife-former-act"] = "CR-9" });
        var taken = await office.TakeInAsync(NoMarriage, his, await office.PartingAsync(marriage));

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var act = await db.Acts.Include(a => a.Notes).SingleAsync();
        (act.Status, act.Notes.Single().Kind).ShouldBe((ActStatus.Annulled, NoteKind.MarriageAnnulled));
        (await db.Documents.SingleAsync(d => d.Kind == DocumentKinds.MarriageExcerpt)).Status.ShouldBe(DocumentStatus.Withdrawn);
        var (husband, wife) = (await office.PersonAsync(MarriageCases.Husband), await office.PersonAsync(MarriageCases.Wife));
        (husband.MaritalStatus, husband.MarriageActNumber, husband.MarriageDate).ShouldBe((MaritalStatus.Single, null, null));
        (wife.MaritalStatus, wife.DivorceActNumber, wife.Relationship).ShouldBe((MaritalStatus.Divorced, "CR-9", Relationship.Other));
        var papers = await db.Documents.Where(d => d.CaseId == taken.Id && d.Status == DocumentStatus.Signed).Select(d => d.Kind).ToListAsync();
        papers.ShouldBe([DocumentKinds.MarriageAnnulmentLetter, DocumentKinds.FamilyCard], ignoreOrder: true);
    }

    [Fact]
    public async Task Of_a_marriage_on_paper_the_form_tells_how_both_stood()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (his, _) = await office.AddCoupleAsync(r => r.MaritalStatus = MaritalStatus.Married);
        var answers = await office.PartingAsync("12/2010", new() { ["marriage-act-date"] = "2010-02-02", ["husband-before"] = "6" });

        await office.FinishAsync((await office.TakeInAsync(NoMarriage, his, answers)).Id);

        (await office.PersonAsync(MarriageCases.Husband)).MaritalStatus.ShouldBe(MaritalStatus.Widowed);
        (await office.PersonAsync(MarriageCases.Wife)).MaritalStatus.ShouldBe(MaritalStatus.Single);
    }

    [Fact]
    public async Task A_marriage_is_annulled_once()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (his, _) = await office.AddCoupleAsync();
        var marriage = await office.MarryAsync(his);
        await office.FinishAsync((await office.TakeInAsync(NoMarriage, his, await office.PartingAsync(marriage))).Id);

        var refused = await office.FileAsync(await office.RequestAsync(NoMarriage, his, await office.PartingAsync(marriage)));

        refused.Errors.ShouldContain(e => e.Code == "acts.annulled" && e.Field == "marriage-act-number" && e.LegalBasis != null);
        refused.Errors.ShouldContain(e => e.Code == "residents.not-married");
    }

    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "BTN-7")]
    public async Task An_annulled_divorce_makes_both_married_again(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (his, _) = await office.AddCoupleAsync();
        var marriage = await office.MarryAsync(his);
        var divorce = await office.DivorceAsync(his, marriage);
        var taken = await office.TakeInAsync(NoDivorce, his, await office.PartingAsync(marriage, new() { ["divorce-act-number"] = divorce, ["divorce-act-date"] = "2026-08-01" }));

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var acts = await db.Acts.Include(a => a.Notes).ToDictionaryAsync(a => a.Kind);
        acts[ActKind.Divorce].Status.ShouldBe(ActStatus.Annulled);
        acts[ActKind.Marriage].Notes.OrderBy(n => n.Order).Select(n => n.Kind).ShouldBe([NoteKind.Divorce, NoteKind.DivorceAnnulled]);
        var (husband, wife) = (await office.PersonAsync(MarriageCases.Husband), await office.PersonAsync(MarriageCases.Wife));
        foreach (var person in new[] { husband, wife })
            (person.MaritalStatus, person.MarriageActNumber, person.MarriageDate, person.DivorceActNumber).ShouldBe((MaritalStatus.Married, marriage, new DateOnly(2026, 7, 20), null));
        wife.Relationship.ShouldBe(Relationship.Wife);
        (await db.Documents.SingleAsync(d => d.Kind == DocumentKinds.DivorceExcerpt)).Status.ShouldBe(DocumentStatus.Withdrawn);
        (await db.Documents.SingleAsync(d => d.Kind == DocumentKinds.DivorceAnnulmentLetter)).Status.ShouldBe(DocumentStatus.Signed);
    }

    [Fact]
    public async Task A_divorce_is_not_undone_for_who_was_never_divorced()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (his, _) = await office.AddCoupleAsync(r => r.MaritalStatus = r.Name == MarriageCases.Wife ? MaritalStatus.Married : r.MaritalStatus);

        var answers = await office.PartingAsync("12/2010", new() { ["divorce-act-number"] = "5/2012", ["divorce-act-date"] = "2012-01-01" });
        var refused = await office.FileAsync(await office.RequestAsync(NoDivorce, his, answers));

        refused.Errors.Select(e => (e.Code, e.Field)).ShouldBe([("residents.not-divorced", "husband-nik"), ("residents.married-again", "wife-nik")]);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_agreement_is_noted_on_the_act_and_certified(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var (his, _) = await office.AddCoupleAsync();
        var marriage = await office.MarryAsync(his);
        var taken = await office.TakeInAsync(Agreement, his, await office.PartingAsync(marriage, Deed("2026-07-25")));

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var note = (await db.Acts.Include(a => a.Notes).SingleAsync()).Notes.ShouldHaveSingleItem();
        (note.Kind, note.Text).ShouldBe((NoteKind.MarriageAgreement, "Perjanjian perkawinan dibuat dengan akta notaris RINA HARTATI nomor 17 tanggal 25 Juli 2026."));
        (await db.Documents.Where(d => d.CaseId == taken.Id).SingleAsync()).Kind.ShouldBe(DocumentKinds.MarriageAgreementLetter);
    }

    [Theory]
    [InlineData("2027-01-01", "cases.date-in-future")]
    [InlineData("2026-07-25", "acts.annulled")]
    public async Task An_agreement_needs_a_deed_and_a_marriage_in_force(string deed, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var (his, _) = await office.AddCoupleAsync();
        var marriage = await office.MarryAsync(his);
        await office.FinishAsync((await office.TakeInAsync(NoMarriage, his, await office.PartingAsync(marriage))).Id);

        var refused = await office.FileAsync(await office.RequestAsync(Agreement, his, await office.PartingAsync(marriage, Deed(deed))));

        refused.Errors.ShouldContain(e => e.Code == code && e.LegalBasis != null);
    }

    private static Dictionary<string, string> Deed(string on) => new() { ["agreement-kind"] = "made", ["notary-name"] = "Rina Hartati", ["deed-number"] = "17", ["deed-date"] = on };
}
