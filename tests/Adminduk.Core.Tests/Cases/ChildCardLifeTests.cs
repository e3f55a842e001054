using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Child identity cards from the request to the card.</summary>
public sealed class ChildCardLifeTests
{
    private const string Child = "ANAK KE A";

    [Theory, ClassData(typeof(Engines)), Trait("Requirement", "BTN-7")]
    public async Task A_child_of_14_gets_the_card_with_a_photo_until_the_day_before_17(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);
        var taken = CaseWalks.Expect(await office.FileAsync(await RequestAsync(office, family)));
        taken.Items.ShouldContain(i => i.Requirement == "photo");

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        var child = await db.Residents.SingleAsync(r => r.Name == Child);
        var card = await db.Documents.SingleAsync(d => d.CaseId == taken.Id);
        (card.Kind, card.Status, card.Number, card.ValidUntil).ShouldBe((DocumentKinds.ChildCard, DocumentStatus.Signed, child.Nik, new DateOnly(2028, 12, 31)));
        card.Data.ShouldContain("\"WithPhoto\":true");
    }

    [Fact]
    public async Task A_child_under_5_gets_the_card_without_a_photo_until_the_fifth_birthday()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 1, change: r => r.BirthDate = r.Name == Child ? new DateOnly(2023, 4, 5) : r.BirthDate);
        var taken = CaseWalks.Expect(await office.FileAsync(await RequestAsync(office, family, ("child-birth-date", "2023-04-05"), ("age-group", "under-5"))));
        taken.Items.ShouldNotContain(i => i.Requirement == "photo");

        await office.FinishAsync(taken.Id);

        await using var db = office.Open();
        (await db.Documents.SingleAsync(d => d.CaseId == taken.Id)).ValidUntil.ShouldBe(new DateOnly(2028, 4, 5));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_lost_card_is_withdrawn_when_the_new_one_is_signed(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync(children: 1);
        var first = CaseWalks.Expect(await office.FileAsync(await RequestAsync(office, family)));
        await office.FinishAsync(first.Id);
        var second = CaseWalks.Expect(await office.FileAsync(await RequestAsync(office, family, ("kind", "lost"))));
        second.Items.ShouldContain(i => i.Requirement == "police-letter");

        await office.FinishAsync(second.Id);

        await using var db = office.Open();
        var cards = await db.Documents.Where(d => d.Kind == DocumentKinds.ChildCard).ToDictionaryAsync(d => d.CaseId, d => d.Status);
        (cards[first.Id], cards[second.Id]).ShouldBe((DocumentStatus.Withdrawn, DocumentStatus.Signed));
    }

    [Theory]
    [InlineData("age-group", "under-5", "cases.child-card-from", "age-group")]
    [InlineData("child-birth-date", "2009-01-01", "residents.child-card-age", "child-birth-date")]
    [InlineData("child-birth-date", "2012-01-02", "cases.child-differs", "child-birth-date")]
    [InlineData("child-nik", "2101010101120099", "cases.member-unknown", "child-nik")]
    public async Task What_cannot_be_is_refused_at_the_counter(string field, string value, string code, string at)
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 1);

        var refused = await office.FileAsync(await RequestAsync(office, family, (field, value)));

        refused.Errors.ShouldContain(e => e.Code == code && e.Field == at);
    }

    [Fact]
    public async Task A_child_who_married_meanwhile_is_refused_at_the_decision()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var family = await office.AddFamilyAsync(children: 1);
        var taken = CaseWalks.Expect(await office.FileAsync(await RequestAsync(office, family)));
        await office.WalkToAsync(taken.Id, "sign");
        await using var db = office.Open();
        await db.Residents.Where(r => r.Name == Child).ExecuteUpdateAsync(u => u.SetProperty(r => r.MaritalStatus, MaritalStatus.MarriedUnrecorded));

        var refused = await office.TryProceedAsync(taken.Id, null, office.Officer("office-head"));

        refused.Errors.ShouldContain(e => e.Code == "residents.child-card-married" && e.LegalBasis == "Permendagri 2/2016");
    }

    internal static async Task<FilingRequest> RequestAsync(CaseOffice office, Family family, params (string Field, string Value)[] changes)
    {
        await using var db = office.Open();
        var answers = new Dictionary<string, string>
        {
            ["kind"] = "new",
            ["child-nik"] = await db.Residents.Where(r => r.Name == Child).Select(r => r.Nik).SingleAsync(),
            ["child-name"] = Child,
            ["child-birth-date"] = "2012-01-01",
            ["age-group"] = "from-5",
        };
        foreach (var (field, value) in changes) answers[field] = value;
        return await office.RequestAsync("kia", family, answers);
    }
}
