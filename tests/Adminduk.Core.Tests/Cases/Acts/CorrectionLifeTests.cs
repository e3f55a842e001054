using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases.Acts;

/// <summary>Pembetulan akta from request to the new excerpt.</summary>
public sealed class CorrectionLifeTests
{
    private const string Service = "pembetulan-akta";

    private static readonly (string, string)[] Place = [("act-field", "death-place"), ("old-text", "Kijang"), ("new-text", "Tanjungpinang")];

    [Theory, ClassData(typeof(Engines))]
    public async Task A_correction_keeps_the_old_text_and_yields_a_counted_excerpt_in_place_of_the_old_one(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var act = await office.AddDeathActAsync();
        var first = await office.DoneAsync("kutipan-akta-ulang", family, ActOffice.About(act).With(("excerpt-reason", "lost")));

        var ended = await office.DoneAsync(Service, family, ActOffice.About(act).With(Place));

        var corrected = await office.ActAsync(ActKind.Death);
        corrected.Read<DeathContent>().DiedIn.ShouldBe("TANJUNGPINANG");
        corrected.Revisions.ShouldHaveSingleItem().Content.ShouldContain("KIJANG");
        corrected.Notes.ShouldHaveSingleItem().Text.ShouldBe("Tempat meninggal dibetulkan dari \"KIJANG\" menjadi \"TANJUNGPINANG\".");
        corrected.Excerpts.ShouldBe(3);
        await using var db = office.Open();
        (await db.Documents.SingleAsync(d => d.CaseId == first.Id)).Status.ShouldBe(DocumentStatus.Withdrawn);
        var papers = await db.Documents.Where(d => d.CaseId == ended.Id).ToListAsync();
        papers.ShouldHaveSingleItem().Status.ShouldBe(DocumentStatus.Signed);
        papers[0].Number.ShouldBe(act.Number);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Behind_an_act_of_birth_register_and_card_follow_and_the_nik_stays(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);
        var answers = await office.AboutOldBirthAsync();

        var ended = await office.DoneAsync(Service, family, answers.With(("act-field", "birth-date"), ("old-date", "2012-01-01"), ("new-date", "2012-01-11")));

        await using var db = office.Open();
        var child = await db.Residents.SingleAsync(r => r.Name == "ANAK KE A");
        (child.BirthDate, child.Nik).ShouldBe((new DateOnly(2012, 1, 11), answers["subject-nik"]));
        var act = await office.ActAsync(ActKind.Birth);
        (act.Book, act.EventDate, act.Excerpts).ShouldBe((ActRegister.OldBook, new DateOnly(2012, 1, 11), 2));
        (await db.Documents.Where(d => d.CaseId == ended.Id).OrderBy(d => d.Kind).Select(d => d.Kind).ToListAsync()).ShouldBe([DocumentKinds.ActExcerpt, DocumentKinds.FamilyCard]);
    }

    [Fact]
    public async Task Where_only_the_paper_is_wrong_the_card_stays()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 1);

        var ended = await office.DoneAsync(Service, family, (await office.AboutOldBirthAsync()).With(("act-field", "mother-name"), ("old-name", "IBUU"), ("new-name", "IBU")));

        var act = await office.ActAsync(ActKind.Birth);
        act.Revisions.ShouldHaveSingleItem().Content.ShouldContain("IBUU");
        await using var db = office.Open();
        (await db.Documents.SingleAsync(d => d.CaseId == ended.Id)).Kind.ShouldBe(DocumentKinds.ActExcerpt);
    }

    [Fact]
    public async Task A_corrected_name_is_found_by_it_and_stands_in_the_act()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 1);

        await office.DoneAsync(Service, family, (await office.AboutOldBirthAsync()).With(("act-field", "name"), ("old-name", "ANAK KE A"), ("new-name", "ANAK KEDA")));

        (await office.ActAsync(ActKind.Birth)).People[0].Name.ShouldBe("ANAK KEDA");
        await using var db = office.Open();
        (await db.Residents.SingleAsync(r => r.Name == "ANAK KEDA")).SearchName.ShouldBe(NameKey.Of("ANAK KEDA"));
        (await db.NameWords.AnyAsync(w => w.Word == "KEDA")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("death-place", "text", "Kijang", "Kijang", "acts.nothing-to-correct")]
    [InlineData("death-place", "text", "Uban", "Kijang", "acts.nothing-to-correct")]
    [InlineData("death-place", "text", "Uban", "Tambelan", "acts.reads-otherwise")]
    [InlineData("name", "name", "JOKO WALUYO", "JOKO. WALUYO, SH", "residents.name-punctuation")]
    [InlineData("death-date", "date", "2026-08-01", "2027-08-01", "acts.event-in-future")]
    [InlineData("remarks", "text", "A", "B", "acts.no-such-part")]
    public async Task What_cannot_be_corrected_is_refused_at_the_counter_with_its_legal_basis(string part, string shape, string old, string to, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var act = await office.AddDeathActAsync();

        var refused = await office.TryFileAsync(Service, family, ActOffice.About(act).With(("act-field", part), ("old-" + shape, old), ("new-" + shape, to)));

        refused.Errors.ShouldContain(e => e.Code == code && e.Field != null && e.LegalBasis != null);
    }

    [Fact]
    public async Task Two_requests_for_the_same_part_cannot_both_win()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var act = await office.AddDeathActAsync();
        var first = await office.TakeInAsync(Service, family, ActOffice.About(act).With(Place));
        var second = await office.TakeInAsync(Service, family, ActOffice.About(act).With(Place));
        await office.FinishAsync(first.Id);
        await office.WalkToAsync(second.Id, "sign");

        var refused = await office.TryProceedAsync(second.Id, null, office.Officer("office-head"));

        refused.Errors.ShouldContain(e => e.Code == "acts.nothing-to-correct");
    }

    [Fact]
    public async Task Quite_another_name_is_pointed_out_as_a_change_of_name()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync();
        var act = await office.AddDeathActAsync();

        var found = await office.WeighAsync(Service, ActOffice.About(act).With(("act-field", "name"), ("old-name", "JOKO WALUYO"), ("new-name", "AHMAD FAUZI")));

        found.Errors.ShouldBeEmpty();
        found.Warnings.ShouldContain(w => w.Code == "acts.looks-like-a-change-of-name");
    }

    [Fact]
    public async Task The_public_hears_only_what_its_own_answers_rule_out()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var answers = new Dictionary<string, string> { ["act-kind"] = "death", ["act-number"] = "12/1998", ["act-field"] = "remarks", ["old-text"] = "Jam 3", ["new-text"] = "Jam 4" };

        var unknown = await office.WeighAsync(Service, answers, officers: false);
        var same = await office.WeighAsync(Service, answers.With(("new-text", "jam 3")), officers: false);

        unknown.Errors.ShouldBeEmpty();
        same.Errors.ShouldHaveSingleItem().Code.ShouldBe("acts.nothing-to-correct");
    }
}
