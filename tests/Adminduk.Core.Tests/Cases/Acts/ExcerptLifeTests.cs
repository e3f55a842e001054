using Adminduk.Core.Acts;
using Adminduk.Core.Documents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases.Acts;

/// <summary>Kutipan akta kedua dan seterusnya.</summary>
public sealed class ExcerptLifeTests
{
    private const string Service = "kutipan-akta-ulang";

    [Theory]
    [CombinatorialEngines("lost", "damaged", "held")]
    public async Task Each_new_excerpt_is_counted_and_replaces_the_one_before(Engine engine, string reason)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var answers = ActOffice.About(await office.AddDeathActAsync()).With(("excerpt-reason", reason));

        var second = await office.DoneAsync(Service, family, answers);
        var third = await office.DoneAsync(Service, family, answers);

        (await office.ActAsync(ActKind.Death)).Excerpts.ShouldBe(3);
        await using var db = office.Open();
        var papers = await db.Documents.Where(d => d.Kind == DocumentKinds.ActExcerpt).ToDictionaryAsync(d => d.CaseId);
        papers[second.Id].Status.ShouldBe(DocumentStatus.Withdrawn);
        papers[third.Id].Status.ShouldBe(DocumentStatus.Signed);
        papers[third.Id].Data.ShouldContain("\"Copy\":3");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_act_on_paper_is_taken_over_and_copied(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);

        var ended = await office.DoneAsync(Service, family, (await office.AboutOldBirthAsync()).With(("excerpt-reason", "lost")));

        (await office.ActAsync(ActKind.Birth)).Excerpts.ShouldBe(2);
        await using var db = office.Open();
        (await db.Documents.SingleAsync(d => d.CaseId == ended.Id)).Number.ShouldBe(ActOffice.OldBirth);
    }

    [Fact]
    public async Task An_unknown_number_without_its_date_is_refused_and_with_it_told_as_one_to_take_over()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 1);
        var answers = (await office.AboutOldBirthAsync()).With(("excerpt-reason", "lost"));

        var undated = await office.TryFileAsync(Service, family, answers.With(("act-date", "")));
        var ahead = await office.TryFileAsync(Service, family, answers.With(("act-date", "2027-01-01")));
        var dated = await office.WeighAsync(Service, answers);
        var outside = await office.WeighAsync(Service, answers.With(("act-date", "")), officers: false);

        undated.Errors.ShouldContain(e => e.Code == "acts.unknown" && e.Field == "act-number" && e.LegalBasis != null);
        ahead.Errors.ShouldContain(e => e.Code == "acts.registered-in-future");
        dated.Warnings.ShouldContain(w => w.Code == "acts.to-be-taken-over");
        outside.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_number_of_another_kind_or_of_somebody_else_is_refused()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var answers = ActOffice.About(await office.AddDeathActAsync()).With(("excerpt-reason", "lost"));

        var kind = await office.TryFileAsync(Service, family, answers.With(("act-kind", "divorce"), ("act-remarks", "isi")));
        var person = await office.TryFileAsync(Service, family, answers.With(("subject-nik", "2101040101500002")));

        kind.Errors.ShouldContain(e => e.Code == "acts.other-kind");
        person.Errors.ShouldContain(e => e.Code == "acts.not-named" && e.Field == "subject-nik");
    }

    [Fact]
    public async Task An_act_on_paper_needs_its_text_before_it_is_copied()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        var answers = (await office.AboutOldBirthAsync()).With(("act-kind", "marriage"), ("excerpt-reason", "lost"));

        var refused = await office.TryFileAsync(Service, family, answers);
        await office.DoneAsync(Service, family, answers.With(("act-remarks", "Menikah dengan RINA di Kijang pada 1 Mei 2010")));

        refused.Errors.ShouldContain(e => e.Code == "acts.text-missing" && e.LegalBasis != null);
        (await office.ActAsync(ActKind.Marriage)).Content.ShouldContain("RINA");
    }
}
