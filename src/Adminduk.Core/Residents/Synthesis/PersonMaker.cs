namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Makes single people: birth, name, parents.</summary>
internal sealed class PersonMaker(SeededRandom random, NameBook names, DateOnly asOf)
{
    public SeededRandom Random => random;

    public DateOnly AsOf => asOf;

    /// <summary>Somebody of about this age, with parents of whom only the names are known.</summary>
    public Person Adult(People people, int religion, Sex sex, int age, Relationship relationship)
    {
        var birth = BirthAt(age);
        var family = names.Family(random, people);
        return new()
        {
            Sex = sex,
            Birth = birth,
            People = people,
            Religion = religion,
            Relationship = relationship,
            FamilyName = family,
            Name = names.Full(random, people, religion, sex, birth.Year, family),
            FatherName = names.Full(random, people, religion, Sex.Male, birth.Year - 30, family),
            MotherName = names.Full(random, people, religion, Sex.Female, birth.Year - 25, names.Family(random, people)),
        };
    }

    /// <summary>A child of people in the household, or of one of them and somebody who has died or left.</summary>
    public Person Child(Person? father, Person? mother, string absentParent, DateOnly birth, Relationship relationship)
    {
        var elder = father ?? mother!;
        var sex = random.Chance(52.5) ? Sex.Male : Sex.Female;
        var family = elder.FamilyName;
        return new()
        {
            Sex = sex,
            Birth = birth,
            People = elder.People,
            Religion = elder.Religion,
            Relationship = relationship,
            FamilyName = family,
            Name = names.Full(random, elder.People, elder.Religion, sex, birth.Year, family),
            Father = father,
            Mother = mother,
            FatherName = father?.Name ?? absentParent,
            MotherName = mother?.Name ?? absentParent,
        };
    }

    /// <summary>The name of a spouse who is no longer there.</summary>
    public string AbsentSpouse(Person of) =>
        names.Full(random, of.People, of.Religion, of.Sex == Sex.Male ? Sex.Female : Sex.Male, of.Birth.Year, names.Family(random, of.People));

    /// <summary>A day of birth that makes somebody this old now.</summary>
    public DateOnly BirthAt(int age) => asOf.AddYears(-age).AddDays(-random.Below(365));
}
