using Adminduk.Core.Acts;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases.Acts;

/// <summary>Perubahan nama and peristiwa penting lainnya: a court's decision beside the act of birth.</summary>
public sealed class BirthMarginLifeTests
{
    private static readonly (string, string)[] Court = [("court-name", "PN Tanjungpinang"), ("court-number", "12/Pdt.P/2026/PN Tpg"), ("court-date", "2026-08-01")];

    [Theory, ClassData(typeof(Engines))]
    public async Task A_new_name_stands_in_margin_register_search_and_card_and_the_act_keeps_the_old_one(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);

        var ended = await office.DoneAsync("perubahan-nama", family, (await office.AboutOldBirthAsync()).With(Court).With(("new-name", "Rangga Pratama")));

        var act = await office.ActAsync(ActKind.Birth);
        act.Content.ShouldContain("ANAK KE A");
        var note = act.Notes.ShouldHaveSingleItem();
        (note.Kind, note.Text, note.Basis).ShouldBe((NoteKind.NameChange, "Nama diubah dari \"ANAK KE A\" menjadi \"RANGGA PRATAMA\".", "Penetapan PN Tanjungpinang Nomor 12/Pdt.P/2026/PN Tpg tanggal 1 Agustus 2026"));
        await using var db = office.Open();
        var child = await db.Residents.SingleAsync(r => r.Name == "RANGGA PRATAMA");
        (await db.NameWords.AnyAsync(w => w.Word == "RANGGA" && w.ResidentId == child.Id)).ShouldBeTrue();
        (await db.NameWords.AnyAsync(w => w.Word == "ANAK" && w.ResidentId == child.Id)).ShouldBeFalse();
        (await db.Documents.Where(d => d.CaseId == ended.Id && d.Status == DocumentStatus.Signed).OrderBy(d => d.Kind).Select(d => d.Kind).ToListAsync()).ShouldBe([DocumentKinds.ActExcerpt, DocumentKinds.FamilyCard]);
        (await db.ProcessEvents.AnyAsync(e => e.SubjectId == child.Id && e.Name == "resident.changed")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("new-name", "ANAK KE A", "acts.name-the-same")]
    [InlineData("new-name", "Rangga, S.H.", "residents.name-punctuation")]
    [InlineData("court-date", "2026-12-01", "acts.court-in-future")]
    [InlineData("act-date", "", "acts.unknown")]
    public async Task A_name_that_cannot_be_is_refused_at_the_counter_with_its_legal_basis(string field, string value, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 1);

        var refused = await office.TryFileAsync("perubahan-nama", family, (await office.AboutOldBirthAsync()).With(Court).With(("new-name", "Rangga Pratama"), (field, value)));

        refused.Errors.ShouldContain(e => e.Code == code && e.Field != null && e.LegalBasis != null);
    }

    [Fact]
    public async Task A_name_that_was_changed_meanwhile_is_refused_at_the_decision()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 1);
        var answers = (await office.AboutOldBirthAsync()).With(Court).With(("new-name", "Rangga Pratama"));
        var (first, second) = (await office.TakeInAsync("perubahan-nama", family, answers), await office.TakeInAsync("perubahan-nama", family, answers));
        await office.FinishAsync(first.Id);
        await office.WalkToAsync(second.Id, "sign");

        var refused = await office.TryProceedAsync(second.Id, null, office.Officer("office-head"));

        refused.Errors.ShouldContain(e => e.Code == "acts.name-the-same");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_change_of_sex_changes_the_register_and_not_the_nik(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);
        var answers = (await office.AboutOldBirthAsync()).With(Court).With(("event-kind", "sex"), ("new-sex", "2"));

        await office.DoneAsync("peristiwa-penting-lain", family, answers);
        var again = await office.TryFileAsync("peristiwa-penting-lain", family, answers);

        await using var db = office.Open();
        var child = await db.Residents.SingleAsync(r => r.Name == "ANAK KE A");
        (child.Sex, child.Nik).ShouldBe((Sex.Female, answers["subject-nik"]));
        (await office.ActAsync(ActKind.Birth)).Notes.ShouldHaveSingleItem().Text.ShouldStartWith("Jenis kelamin diubah dari LAKI-LAKI menjadi PEREMPUAN.");
        again.Errors.ShouldContain(e => e.Code == "acts.sex-the-same" && e.Field == "new-sex" && e.LegalBasis != null);
    }

    [Fact]
    public async Task Another_event_is_a_note_alone()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 1);

        var ended = await office.DoneAsync("peristiwa-penting-lain", family, (await office.AboutOldBirthAsync()).With(Court).With(("event-kind", "other"), ("event-text", "Ditetapkan wali bagi anak ini.")));

        (await office.ActAsync(ActKind.Birth)).Notes.ShouldHaveSingleItem().Text.ShouldBe("Ditetapkan wali bagi anak ini.");
        await using var db = office.Open();
        (await db.Documents.SingleAsync(d => d.CaseId == ended.Id)).Kind.ShouldBe(DocumentKinds.ActExcerpt);
    }
}
