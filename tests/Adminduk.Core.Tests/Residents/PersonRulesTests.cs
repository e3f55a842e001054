using Adminduk.Core.Residents;

namespace Adminduk.Core.Tests.Residents;

public sealed class PersonRulesTests
{
    private static readonly DateOnly Today = new(2026, 8, 10);

    [Fact]
    public void An_ordinary_person_raises_nothing() =>
        PersonRules.Check(Register.Person(), Today).ShouldSatisfyAllConditions(f => f.Errors.ShouldBeEmpty(), f => f.Warnings.ShouldBeEmpty());

    [Fact]
    public void A_birth_in_the_future_is_refused()
    {
        var person = Register.Person();
        person.BirthDate = Today.AddDays(1);
        PersonRules.Check(person, Today).Errors.Single().Code.ShouldBe("residents.birth-in-future");
    }

    [Fact]
    public void A_birth_today_is_not_in_the_future()
    {
        var person = Register.Person();
        person.BirthDate = Today;
        PersonRules.Check(person, Today).Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(120, 0)]
    [InlineData(121, 1)]
    public void More_than_120_years_is_a_warning(int age, int warnings) =>
        PersonRules.Check(Register.Person(age: age), Today).Warnings.Count.ShouldBe(warnings);

    [Theory]
    [InlineData(9, 1)]
    [InlineData(10, 0)]
    [InlineData(60, 0)]
    [InlineData(61, 1)]
    public void A_mother_younger_than_10_or_older_than_60_is_a_warning(int age, int warnings) =>
        PersonRules.CheckMother(Today, Today.AddYears(-age)).Count.ShouldBe(warnings);

    [Fact]
    public void A_divorce_before_the_wedding_is_refused()
    {
        var person = Register.Person();
        (person.MarriageDate, person.DivorceDate) = (new DateOnly(2020, 1, 1), new DateOnly(2019, 1, 1));
        PersonRules.Check(person, Today).Errors.Single().Code.ShouldBe("residents.divorced-before-wedding");
    }

    [Fact]
    public void Nobody_is_their_own_mother()
    {
        var person = Register.Person();
        person.MotherNik = person.Nik;
        PersonRules.Check(person, Today).Errors.Single().Code.ShouldBe("residents.own-parent");
    }

    [Fact]
    public void A_spouse_of_seventeen_is_a_warning()
    {
        var person = Register.Person(age: 17);
        person.MaritalStatus = MaritalStatus.Married;
        PersonRules.Check(person, Today).Warnings.Single().Code.ShouldBe("residents.married-young");
    }

    [Fact]
    public void A_child_older_than_the_head_is_a_warning()
    {
        Resident[] members = [Register.Person(age: 30), Register.Person("AGUS SALIM", Sex.Male, 31, Relationship.Child)];
        HouseholdWarnings.Of(members, Today).Single().Code.ShouldBe("residents.child-older-than-head");
    }

    [Fact]
    public void A_male_wife_is_a_warning()
    {
        Resident[] members = [Register.Person(age: 30), Register.Person("AGUS SALIM", Sex.Male, 31, Relationship.Wife)];
        HouseholdWarnings.Of(members, Today).Single().Code.ShouldBe("residents.wife-is-male");
    }

    [Theory]
    [InlineData(Relationship.Wife, Relationship.Head, Relationship.Husband)]
    [InlineData(Relationship.Wife, Relationship.Child, Relationship.Child)]
    [InlineData(Relationship.Wife, Relationship.Parent, Relationship.ParentInLaw)]
    [InlineData(Relationship.Child, Relationship.Wife, Relationship.Parent)]
    [InlineData(Relationship.Child, Relationship.Child, Relationship.OtherRelative)]
    [InlineData(Relationship.Parent, Relationship.Child, Relationship.Grandchild)]
    public void Members_stand_to_a_new_head_as_follows_from_the_old_one(Relationship newHeadWas, Relationship member, Relationship expected) =>
        RelationshipShift.Under(newHeadWas, member, Sex.Male).ShouldBe(expected);
}
