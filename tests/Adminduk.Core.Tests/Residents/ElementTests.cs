using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Residents;

/// <summary>The elements of F-1.01 beside those of every day.</summary>
public sealed class ElementTests
{
    private static readonly DateOnly Day = new(2024, 5, 17);

    [Theory, ClassData(typeof(Engines))]
    public async Task What_few_people_have_stands_beside_the_person_and_in_the_log(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person())).Members[0];

        (await ChangeAsync(register, person.Id, new() { SponsorName = "PT Bahari", SponsorType = 5, PassportNumber = "C1234567", PassportExpiry = Day })).Ok.ShouldBeTrue();
        (await ChangeAsync(register, person.Id, new() { SponsorName = "", FirstArrivalPlace = "Tanjung Uban", FirstArrivalDate = Day })).Ok.ShouldBeTrue();

        var rare = (await RareAsync(register)).ShouldHaveSingleItem();
        (rare.ResidentId, rare.SponsorName, rare.SponsorType, rare.PassportExpiry, rare.FirstArrivalPlace, rare.FirstArrivalDate)
            .ShouldBe((person.Id, null, 5, Day, "Tanjung Uban", Day));
        var changes = await register.ReadAsync(db => db.ProcessEvents.Where(e => e.Name == "resident.changed").OrderBy(e => e.At).Select(e => e.Changed!).ToListAsync());
        changes.ShouldContain("PassportNumber,PassportExpiry,SponsorName,SponsorType");
        changes.ShouldContain("SponsorName,FirstArrivalPlace,FirstArrivalDate");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_ordinary_change_makes_no_row_for_rare_elements(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person())).Members[0];

        await ChangeAsync(register, person.Id, new() { Occupation = 65, SponsorName = "", FrontTitle = "dr.", BackTitle = "Sp.A" });

        (await RareAsync(register)).ShouldBeEmpty();
        var now = await register.ResidentAsync(person.Id);
        now.TitledName.ShouldBe($"dr. {person.Name}, Sp.A");
        now.SearchName.ShouldBe(person.SearchName);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_refused_change_leaves_the_rare_elements_alone(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person())).Members[0];
        await ChangeAsync(register, person.Id, new() { StayPermitNumber = "2C21JE0001", StayPermitIssuedOn = Day, StayPermitExpiry = Day.AddYears(1) });

        var refused = await ChangeAsync(register, person.Id, new() { StayPermitExpiry = Day.AddDays(-1) });

        (refused.Error!.Field, refused.Error.Code).ShouldBe(("stay-permit-expiry", "residents.stay-permit-order"));
        (await RareAsync(register))[0].StayPermitExpiry.ShouldBe(Day.AddYears(1));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_title_with_digits_is_refused_at_its_field(Engine engine)
    {
        await using var register = await Register.OpenAsync(engine);
        var person = (await register.AddAsync(Register.Person())).Members[0];

        var refused = await ChangeAsync(register, person.Id, new() { BackTitle = "S1" });

        (refused.Error!.Field, refused.Error.Code, refused.Error.LegalBasis).ShouldBe(("back-title", "residents.title-wrong", "Permendagri 73/2022"));
    }

    [Fact]
    public void Who_gives_the_number_of_an_act_holds_it_and_silence_says_nothing()
    {
        var person = Register.Person();
        new ResidentElements { BirthActNumber = "2101-LU-17052012-0001" }.ApplyTo(person);
        (person.BirthActHeld, person.MarriageActHeld).ShouldBe((true, null));

        new ResidentElements { MarriageActHeld = false }.ApplyTo(person);
        person.MarriageActHeld.ShouldBe(false);
    }

    [Fact]
    public void An_act_that_is_not_held_and_yet_has_a_number_is_told()
    {
        var person = Register.Person();
        (person.BirthActHeld, person.BirthActNumber) = (false, "AL.500.0012345");

        var warning = PersonRules.Check(person, new DateOnly(2026, 8, 10)).Warnings.ShouldHaveSingleItem();

        (warning.Field, warning.Code).ShouldBe(("birth-act", "residents.act-not-held"));
        warning.Message.ShouldStartWith("Akta kelahiran tercatat tidak ada");
    }

    [Fact]
    public void A_stay_that_cannot_be_is_refused_and_one_that_ended_is_told()
    {
        var person = Register.Person();
        person.Citizenship = Citizenship.Foreign;
        person.Rare = new RareElements { SponsorType = 6, StayPermitExpiry = Day, FirstArrivalDate = person.BirthDate.AddDays(-1) };

        var findings = PersonRules.Check(person, new DateOnly(2026, 8, 10));

        findings.Errors.Select(e => e.Code).ShouldBe(["residents.arrival-before-birth", "residents.sponsor-type-unknown"]);
        findings.Warnings.Select(w => w.Code).ShouldBe(["residents.stay-permit-ended"]);
    }

    [Fact]
    public void A_copy_to_try_a_change_on_shares_nothing()
    {
        var person = Register.Person();
        person.Rare = new RareElements { SponsorName = "PT BAHARI" };

        new ResidentElements { SponsorName = "PT LAUT" }.ApplyTo(person.Copy());

        person.Rare.SponsorName.ShouldBe("PT BAHARI");
    }

    private static Task<List<RareElements>> RareAsync(Register register) => register.ReadAsync(db => db.RareElements.AsNoTracking().ToListAsync());

    private static Task<Outcome<FamilyChange>> ChangeAsync(Register register, Guid person, ResidentElements elements) =>
        register.ActAsync((db, p) => register.Families.ChangeMemberDataAsync(db, p, new(person, elements), CancellationToken.None));
}
