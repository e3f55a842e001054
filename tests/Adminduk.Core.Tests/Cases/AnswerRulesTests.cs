using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Cases;

public sealed class AnswerRulesTests
{
    private static readonly AnswerRules Rules = new(
        CodeLists.Shipped, RegionDirectory.Shipped, new OfficeRegency(2101), new OfficeClock(new FakeTime(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta")));

    [Theory]
    [InlineData(FieldType.Nik, "21010417O5850001", "cases.answer-digits")]
    [InlineData(FieldType.Nik, "210104170585000", "cases.answer-sixteen")]
    [InlineData(FieldType.Nik, "\u0662\u0661\u0660\u0661\u0660\u0664\u0661\u0667\u0660\u0665\u0668\u0665\u0660\u0660\u0660\u0661", "cases.answer-digits")]
    [InlineData(FieldType.FamilyCardNumber, "abcdefghijklmnop", "cases.answer-digits")]
    [InlineData(FieldType.Date, "2026-02-30", "cases.answer-date")]
    [InlineData(FieldType.Date, "31-11-2025", "cases.answer-date")]
    [InlineData(FieldType.Date, "29-02-2025", "cases.answer-date")]
    [InlineData(FieldType.Date, "2026-08-11", "cases.answer-future-birth")]
    [InlineData(FieldType.Name, "ROBERT'); DROP TABLE residents;--", "cases.answer-name")]
    [InlineData(FieldType.Name, "<script>alert(1)</script>", "cases.answer-name")]
    [InlineData(FieldType.Text, "JALAN\u0000BARU", "cases.answer-characters")]
    [InlineData(FieldType.Phone, "0812-bukan-nomor", "cases.answer-phone")]
    [InlineData(FieldType.Email, "bukan surel", "cases.answer-email")]
    [InlineData(FieldType.Number, "-1", "cases.answer-number")]
    [InlineData(FieldType.YesNo, "mungkin", "cases.answer-choice")]
    [InlineData(FieldType.OwnVillage, "31.71.01.1001", "cases.answer-region-outside")]
    [InlineData(FieldType.OwnVillage, "99.99.99.9999", "cases.answer-region")]
    [InlineData(FieldType.Members, "[]", "cases.answer-members")]
    [InlineData(FieldType.Members, "{bukan json", "cases.answer-members")]
    [InlineData(FieldType.Members, "[null]", "cases.person-nik")]
    [InlineData(FieldType.Members, "[{\"nik\":\"21O1041705850001\"}]", "cases.person-nik")]
    [InlineData(FieldType.Members, "[{\"nik\":\"2101041705850001\",\"relationship\":99}]", "cases.person-relationship")]
    [InlineData(FieldType.People, "[null]", "cases.answer-people")]
    public void A_wrong_answer_is_named(FieldType type, string typed, string code) => Check(type, typed).ShouldContain(code);

    [Fact]
    public void Too_long_a_text_is_refused_with_its_limit() => Check(FieldType.Text, new string('x', 121)).ShouldBe(["cases.answer-too-long"]);

    [Fact]
    public void A_newcomer_with_hostile_words_or_unknown_codes_is_refused_by_place()
    {
        var person = new PersonAnswer { Nik = "2171011708900001", Name = "RINI", Sex = Sex.Female, BirthPlace = "BATAM", BirthDate = new DateOnly(1990, 8, 17), Relationship = Relationship.Head };
        Check(FieldType.People, AnswerJson.WriteList([person])).ShouldBeEmpty();

        Check(FieldType.People, AnswerJson.WriteList([person with { Name = "RINI\u0000" }])).ShouldBe(["cases.person-name"]);
        Check(FieldType.People, AnswerJson.WriteList([person with { BirthPlace = "BA\u001bTAM" }])).ShouldBe(["cases.person-birth-place"]);
        Check(FieldType.People, AnswerJson.WriteList([person with { MotherName = new string('A', 61) }])).ShouldBe(["cases.person-parents"]);
        Check(FieldType.People, AnswerJson.WriteList([person with { Religion = 77, BloodType = -1 }])).ShouldBe(["cases.person-code", "cases.person-code"]);
        Check(FieldType.People, AnswerJson.WriteList([person with { BirthDate = new DateOnly(2026, 8, 11) }])).ShouldBe(["cases.person-birth-date"]);
    }

    private static IEnumerable<string> Check(FieldType type, string typed)
    {
        var field = new FormField { Id = "birth-or-other", Label = new Text { Id = "Isian", En = "Field" }, Type = type };
        var errors = Rules.Fields([field], new Dictionary<string, string> { [field.Id] = typed }, []);
        errors.ShouldAllBe(e => e.Field == field.Id && e.Message != e.Code);
        return errors.Select(e => e.Code);
    }
}
