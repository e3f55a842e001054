namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Makes households: couples with their children, widows, the divorced, the single, and those who live with them.</summary>
internal sealed class HouseholdMaker(PersonMaker make, Wheel<People> peoples)
{
    private static readonly Wheel<int> HeadAges = new(
        [(20, 2), (25, 8), (30, 13), (35, 15), (40, 15), (45, 13), (50, 11), (55, 9), (60, 6), (65, 4), (70, 3), (75, 1)]);

    private readonly SeededRandom random = make.Random;

    /// <summary>The members, head first.</summary>
    public List<Person> Next()
    {
        var people = peoples.Spin(random);
        var religion = people.Religions.Spin(random);
        List<Person> members = [];
        var kind = random.Below(100);
        if (kind < 82)
            Couple(members, people, religion);
        else if (kind < 91)
            Lone(members, people, religion, MaritalStatus.Widowed);
        else if (kind < 95)
            Lone(members, people, religion, random.Chance(85) ? MaritalStatus.Divorced : MaritalStatus.DivorcedUnrecorded);
        else
            members.Add(make.Adult(people, religion, random.Chance(72) ? Sex.Male : Sex.Female, random.Chance(75) ? random.Between(19, 34) : random.Between(35, 75), Relationship.Head));
        return members;
    }

    private void Couple(List<Person> members, People people, int religion)
    {
        var age = HeadAges.Spin(random) + random.Below(5);
        var head = make.Adult(people, religion, Sex.Male, age, Relationship.Head);
        var origin = random.Chance(78) ? people : peoples.Spin(random);
        var wife = make.Adult(origin, religion, Sex.Female, Math.Clamp(age - random.Around(3.5, 3.5), 19, 85), Relationship.Wife);
        Children.Marry(random, head, wife, make.AsOf);
        members.AddRange([head, wife]);
        Children.Of(make, members, head, wife);
        if (age < 58 && random.Chance(9))
            AddParent(members, head, wife);
        else if (random.Chance(3))
            members.Add(Relative(head));
    }

    private void Lone(List<Person> members, People people, int religion, MaritalStatus status)
    {
        var widowed = status == MaritalStatus.Widowed;
        var sex = random.Chance(widowed ? 74 : 55) ? Sex.Female : Sex.Male;
        var head = make.Adult(people, religion, sex, widowed ? random.Between(38, 82) : random.Between(25, 60), Relationship.Head);
        head.Marital = status;
        head.Married = Children.WeddingOf(random, head, make.AsOf);
        members.Add(head);
        Children.Of(make, members, sex == Sex.Male ? head : null, sex == Sex.Female ? head : null);
    }

    private void AddParent(List<Person> members, Person head, Person wife)
    {
        var ofHead = random.Chance(55);
        var child = ofHead ? head : wife;
        var age = Resident.YearsBetween(child.Birth, make.AsOf) + random.Between(20, 32);
        if (age > 90)
            return;
        var parent = make.Adult(child.People, child.Religion, random.Chance(72) ? Sex.Female : Sex.Male, age, ofHead ? Relationship.Parent : Relationship.ParentInLaw);
        parent.Marital = MaritalStatus.Widowed;
        parent.Married = Children.WeddingOf(random, parent, make.AsOf);
        if (parent.Sex == Sex.Female)
            (child.Mother, child.MotherName) = (parent, parent.Name);
        else
            (child.Father, child.FatherName) = (parent, parent.Name);
        members.Add(parent);
    }

    private Person Relative(Person head) =>
        make.Adult(head.People, head.Religion, random.Chance(50) ? Sex.Male : Sex.Female, random.Between(6, 26), Relationship.OtherRelative);
}
