namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Weddings, births and who still lives at home.</summary>
internal static class Children
{
    private static readonly Wheel<int> Numbers = new([(0, 3), (1, 11), (2, 35), (3, 30), (4, 14), (5, 7)]);

    /// <summary>Marries two people on one day.</summary>
    public static void Marry(SeededRandom random, Person husband, Person wife, DateOnly asOf)
    {
        var status = random.Chance(94) ? MaritalStatus.Married : MaritalStatus.MarriedUnrecorded;
        var day = WeddingOf(random, wife, asOf);
        var earliest = husband.Birth.AddYears(19);
        day = day < earliest ? Min(earliest.AddDays(random.Below(300)), asOf) : day;
        (husband.Marital, wife.Marital) = (status, status);
        (husband.Married, wife.Married) = (day, day);
    }

    /// <summary>The day on which somebody was married.</summary>
    public static DateOnly WeddingOf(SeededRandom random, Person person, DateOnly asOf) =>
        Min(person.Birth.AddYears(Math.Clamp(random.Around(22.5, 3.2), 18, 36)).AddDays(random.Below(365)), asOf.AddDays(-random.Below(200)));

    /// <summary>Adds the children still at home, eldest first, and the small families of a few who married.</summary>
    public static void Of(PersonMaker make, List<Person> members, Person? father, Person? mother)
    {
        var random = make.Random;
        var absent = father is null || mother is null ? make.AbsentSpouse(father ?? mother!) : "";
        var first = (mother ?? father!).Married!.Value.AddDays(random.Between(280, 800));
        var last = Min(make.AsOf, (mother?.Birth ?? father!.Birth.AddYears(3)).AddYears(43));
        var births = Numbers.Spin(random) + (first.Year < 1990 && random.Chance(50) ? 1 : 0);
        var birth = first;
        for (var i = 0; i < births && birth <= last; i++, birth = birth.AddDays(random.Between(600, 1700)))
        {
            var age = Resident.YearsBetween(birth, make.AsOf);
            if (!random.Chance(AtHome(age)))
                continue;
            var child = make.Child(father, mother, absent, birth, Relationship.Child);
            members.Add(child);
            if (age is >= 22 and < 40 && random.Chance(9))
                Settle(make, members, child);
        }
    }

    /// <summary>A married child who stayed: spouse (menantu) and perhaps a grandchild.</summary>
    private static void Settle(PersonMaker make, List<Person> members, Person child)
    {
        var random = make.Random;
        var age = Resident.YearsBetween(child.Birth, make.AsOf);
        var spouse = make.Adult(child.People, child.Religion, child.Sex == Sex.Male ? Sex.Female : Sex.Male, Math.Max(20, age + random.Between(-3, 3)), Relationship.ChildInLaw);
        var (husband, wife) = child.Sex == Sex.Male ? (child, spouse) : (spouse, child);
        Marry(random, husband, wife, make.AsOf);
        members.Add(spouse);
        var birth = wife.Married!.Value.AddDays(random.Between(280, 900));
        if (birth <= make.AsOf)
            members.Add(make.Child(husband, wife, "", birth, Relationship.Grandchild));
    }

    private static double AtHome(int age) => age switch { < 18 => 98, < 20 => 92, < 25 => 74, < 30 => 42, < 40 => 15, _ => 4 };

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
}
