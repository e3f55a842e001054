using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Reports of births that cannot be, or should be looked at, as the counter hears it.</summary>
public sealed class BirthRefusalTests
{
    [Theory]
    [InlineData("child-birth-date", "1988-03-09", "residents.born-before-mother", "child-birth-date")]
    [InlineData("child-birth-date", "1985-05-17", "residents.born-before-father", "child-birth-date")]
    [InlineData("child-birth-date", "2026-12-24", "cases.answer-future-birth", "child-birth-date")]
    [InlineData("mother-nik", "2101014101800099", "cases.member-unknown", "mother-nik")]
    [InlineData("mother-nik", "2101044501800000", "residents.nik-serial", "mother-nik")]
    [InlineData("mother-kind", "none", "cases.mother-nik-needed", "mother-kind")]
    [InlineData("child-name", "AISYAH PUTRI, S.KOM", "residents.name-punctuation", "child-name")]
    [InlineData("witness-2-nik", "2101010101800011", "cases.witness-twice", "witness-2-nik")]
    [InlineData("birth-order", "0", "cases.birth-number", "birth-order")]
    public async Task What_cannot_be_is_refused_at_the_counter(string field, string value, string code, string at)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        var refused = await office.FileAsync(await office.ReportAsync(family, (field, value)));

        refused.Errors.ShouldContain(e => e.Code == code && e.Field == at);
    }

    [Fact]
    public async Task A_refusal_rests_on_the_law()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        var refused = await office.FileAsync(await office.ReportAsync(family, ("child-birth-date", "1980-01-01")));

        refused.Errors.Where(e => e.Kind != ErrorKind.NotFound).ShouldAllBe(e => e.LegalBasis != null);
    }

    [Fact]
    public async Task The_public_does_not_hear_whether_the_mother_is_registered()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync();
        var service = office.Catalogue.InForce(BirthReports.Service, office.Office.Clock.Today)!;
        var answers = await office.AnswersAsync(("mother-nik", "2101014101800099"));

        var (among, outside) = (await SeenAsync(true), await SeenAsync(false));

        among.Errors.ShouldHaveSingleItem().Code.ShouldBe("cases.member-unknown");
        outside.Errors.ShouldBeEmpty();
        Task<Findings> SeenAsync(bool officers) => office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, officers, CancellationToken.None));
    }

    [Fact]
    public async Task A_man_is_nobodys_mother()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync();
        await using var db = office.Open();
        var his = await db.Residents.Where(r => r.Name == "BUDI SANTOSO").Select(r => r.Nik).SingleAsync();

        (await office.WeighAsync(("mother-nik", his))).Errors.ShouldContain(e => e.Code == "residents.mother-is-male");
    }

    [Fact]
    public async Task A_parent_without_a_card_cannot_take_the_child()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync();

        var found = await office.WeighAsync(("mother-kind", "elsewhere"), ("mother-nik", "3671014501950003"), ("mother-name", "RINA WATI"));

        found.Errors.ShouldHaveSingleItem().Field.ShouldBe("card");
    }

    [Fact]
    public async Task A_mother_of_elsewhere_is_recorded_as_told_and_the_child_stands_on_the_fathers_card()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        await office.RegisterAsync(family, ("mother-kind", "elsewhere"), ("mother-nik", "3671014501950003"), ("mother-name", "RINA WATI"), ("card", "father"));

        await using var db = office.Open();
        var child = await db.Residents.SingleAsync(r => r.Name == "AISYAH PUTRI SANTOSO");
        (child.MotherNik, child.MotherName, child.Relationship).ShouldBe(("3671014501950003", "RINA WATI", Relationship.Child));
    }

    [Theory]
    [InlineData("child-birth-date", "1997-03-08", "residents.mother-age")]
    [InlineData("mother-name", "RINA WATI", "cases.parent-name-differs")]
    [InlineData("father-nik", "3671010101800001", "cases.parent-elsewhere")]
    [InlineData("child-name", "AISYAH", "residents.name-one-word")]
    public async Task What_is_odd_is_told_to_officers_and_stops_nobody(string field, string value, string code)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync();

        var found = await office.WeighAsync((field, value));

        found.Errors.ShouldBeEmpty();
        found.Warnings.ShouldContain(w => w.Code == code);
    }

    [Fact]
    public async Task An_ordinary_report_raises_nothing()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync();

        var found = await office.WeighAsync();

        (found.Errors.Count, found.Warnings.Count).ShouldBe((0, 0), string.Join("; ", found.Warnings));
    }

    [Fact]
    public async Task Somebody_like_the_child_is_named_to_officers_and_not_to_the_public()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();
        await office.RegisterAsync(family);
        (string, string?)[] changed = [("child-name", "AISYAH PUTRI SANTOSSO"), ("mother-kind", "none"), ("child-birth-date", "2026-07-20"), ("card", "father")];
        var service = office.Catalogue.InForce(BirthReports.Service, office.Office.Clock.Today)!;
        var answers = await office.AnswersAsync(changed);
        answers.Remove("mother-nik");

        var (among, outside) = (await SeenAsync(true), await SeenAsync(false));

        among.Warnings.ShouldContain(w => w.Code == "cases.likely-duplicate" && w.Message.Contains("AISYAH PUTRI SANTOSO"));
        outside.Warnings.ShouldBeEmpty();
        Task<Findings> SeenAsync(bool officers) => office.WithAsync((Intake intake) => intake.WeighAsync(service, answers, officers, CancellationToken.None));
    }

    [Fact]
    public async Task The_register_entry_of_an_act_alone_must_be_the_person_told()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        await office.AddFamilyAsync(children: 1);
        await using var db = office.Open();
        var nik = await db.Residents.Where(r => r.Name == "ANAK KE A").Select(r => r.Nik).SingleAsync();

        var found = await office.WeighAsync(("registered", "yes"), ("child-nik", nik));

        found.Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Code.ShouldBe("cases.child-differs"), e => e.Field.ShouldBe("child-name"));
    }

    [Fact]
    public async Task An_officer_of_another_role_cannot_take_the_report_in()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync();

        var refused = await office.FileAsync(await office.ReportAsync(family), office.Officer("division-head"));

        refused.Error.ShouldNotBeNull().Kind.ShouldBe(ErrorKind.Forbidden);
    }
}
