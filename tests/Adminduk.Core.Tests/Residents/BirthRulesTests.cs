using Adminduk.Core.Residents;

namespace Adminduk.Core.Tests.Residents;

public sealed class BirthRulesTests
{
    private static readonly DateOnly Today = new(2026, 8, 10);
    private static readonly DateOnly Born = new(2026, 8, 1);

    [Fact]
    public void Ordinary_parents_raise_nothing() => BirthRules.Check(Born, Mother(), Father(), Today).ShouldSatisfyAllConditions(f => f.Errors.ShouldBeEmpty(), f => f.Warnings.ShouldBeEmpty());

    [Fact]
    public void A_birth_in_the_future_is_refused() =>
        BirthRules.Check(Today.AddDays(1), null, null, Today).Errors.Single().ShouldSatisfyAllConditions(e => e.Code.ShouldBe("residents.birth-in-future"), e => e.LegalBasis.ShouldNotBeNull());

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_mother_dead_before_the_birth_is_a_warning(int daysBefore, int warnings) =>
        BirthRules.Check(Born, Dead(Mother(), Born.AddDays(-daysBefore)), null, Today).Warnings.Count(w => w.Code == "residents.mother-died-before").ShouldBe(warnings);

    [Theory]
    [InlineData(300, 0)]
    [InlineData(301, 1)]
    public void A_father_dead_more_than_300_days_before_is_a_warning(int daysBefore, int warnings) =>
        BirthRules.Check(Born, null, Dead(Father(), Born.AddDays(-daysBefore)), Today).Warnings.Count(w => w.Code == "residents.father-died-before").ShouldBe(warnings);

    [Fact]
    public void Parents_of_the_wrong_sex_are_refused() =>
        BirthRules.Check(Born, Father(), Mother(), Today).Errors.Select(e => e.Code).ShouldBe(["residents.mother-is-male", "residents.father-is-female"]);

    [Theory]
    [InlineData("HASAN SANTOSO", true, "residents.child-same-day")]
    [InlineData("AISYAH PUTRY SANTOSO", false, "residents.child-alike")]
    public void A_child_of_that_day_is_a_warning(string other, bool single, string code) =>
        Siblings.Check("AISYAH PUTRI SANTOSO", Born, single, [Child(other, Born)]).ShouldSatisfyAllConditions(f => f.Errors.ShouldBeEmpty(), f => f.Warnings.Single().Code.ShouldBe(code));

    [Fact]
    public void Twins_of_different_names_raise_nothing() => Siblings.Check("HASAN SANTOSO", Born, false, [Child("KHADIJAH RAMADHANI", Born)]).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(120, 1)]
    [InlineData(200, 0)]
    public void Births_a_few_months_apart_are_a_warning(int days, int warnings) =>
        Siblings.Check("HASAN SANTOSO", Born, true, [Child("KHADIJAH RAMADHANI", Born.AddDays(-days))]).Warnings.Count.ShouldBe(warnings);

    [Fact]
    public void The_same_name_and_day_is_refused() =>
        Siblings.Check("Hasan  Santoso", Born, false, [Child("HASAN SANTOSO", Born)]).Errors.Single().Code.ShouldBe("residents.child-there");

    [Theory]
    [InlineData("2021-08-11", false, "2026-08-11")]
    [InlineData("2021-08-10", true, "2038-08-09")]
    [InlineData("2009-08-11", true, "2026-08-10")]
    public void A_child_card_has_a_photo_from_5_on_and_ends_before_17(string born, bool photo, string until)
    {
        var child = Child("HASAN SANTOSO", DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture));

        ChildCardRules.Check(child, Today).ShouldBeNull();
        ChildCardRules.NeedsPhoto(child.BirthDate, Today).ShouldBe(photo);
        ChildCardRules.ValidUntil(child, Today).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(until);
    }

    [Fact]
    public void At_17_or_once_married_nobody_holds_a_child_card()
    {
        var married = Child("HASAN SANTOSO", new DateOnly(2010, 1, 1));
        married.MaritalStatus = MaritalStatus.MarriedUnrecorded;

        ChildCardRules.Check(Child("HASAN SANTOSO", new DateOnly(2009, 8, 10)), Today).ShouldNotBeNull().Code.ShouldBe("residents.child-card-age");
        ChildCardRules.Check(married, Today).ShouldNotBeNull().ShouldSatisfyAllConditions(e => e.Code.ShouldBe("residents.child-card-married"), e => e.LegalBasis.ShouldNotBeNull());
    }

    [Fact]
    public void A_foreign_child_needs_a_stay_permit_and_holds_the_card_no_longer_than_it()
    {
        var child = Child("JOHN SMITH", new DateOnly(2015, 1, 1));
        child.Citizenship = Citizenship.Foreign;
        ChildCardRules.Check(child, Today).ShouldNotBeNull().Code.ShouldBe("residents.child-card-permit");

        (child.StayPermitNumber, child.Rare) = ("2C21", new RareElements { StayPermitExpiry = new DateOnly(2028, 1, 1) });

        ChildCardRules.Check(child, Today).ShouldBeNull();
        ChildCardRules.ValidUntil(child, Today).ShouldBe(new DateOnly(2028, 1, 1));
    }

    private static Resident Mother() => Register.Person(age: 30);

    private static Resident Father() => Register.Person("BUDI SANTOSO", Sex.Male, 32);

    private static Resident Child(string name, DateOnly born)
    {
        var child = Register.Person(name, Sex.Male, 0, Relationship.Child);
        child.BirthDate = born;
        return child;
    }

    private static Resident Dead(Resident person, DateOnly on)
    {
        typeof(Resident).GetProperty(nameof(Resident.Status))!.SetValue(person, ResidentStatus.Dead);
        typeof(Resident).GetProperty(nameof(Resident.StatusSince))!.SetValue(person, on);
        return person;
    }
}
