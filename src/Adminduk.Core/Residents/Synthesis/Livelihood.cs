namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Schooling and work that fit age, sex, place and each other. Codes of the lists <c>education</c> and <c>occupation</c> (99).</summary>
internal static class Livelihood
{
    private const int Pupil = 3;
    private const int Homemaker = 2;
    private const int Retired = 4;
    private const int NotWorking = 1;

    private static readonly Wheel<int> Elders = new([(1, 18), (2, 17), (3, 38), (4, 11), (5, 11), (7, 2), (8, 3)]);
    private static readonly Wheel<int> Middle = new([(1, 4), (2, 6), (3, 25), (4, 18), (5, 33), (6, 1), (7, 4), (8, 8), (9, 1)]);
    private static readonly Wheel<int> Young = new([(1, 2), (2, 2), (3, 9), (4, 16), (5, 49), (6, 1), (7, 5), (8, 15), (9, 1)]);

    private static readonly Wheel<int> RuralMen = new([(9, 30), (11, 16), (20, 8), (19, 12), (88, 12), (15, 10), (84, 4), (81, 3), (26, 2), (27, 2), (13, 1), (35, 1), (85, 1), (21, 3)]);
    private static readonly Wheel<int> UrbanMen = new([(15, 36), (88, 22), (19, 14), (84, 5), (81, 5), (26, 2), (27, 1), (29, 1), (35, 3), (12, 2), (14, 2), (8, 3), (11, 4), (79, 1)]);
    private static readonly Wheel<int> WorkingWomen = new([(15, 36), (88, 18), (84, 10), (9, 9), (19, 6), (30, 4), (23, 3), (8, 5), (18, 5), (34, 1), (46, 2), (20, 1)]);
    private static readonly Wheel<int> Graduates = new([(5, 24), (15, 30), (65, 15), (88, 12), (16, 5), (18, 8), (74, 3), (73, 2), (72, 1), (64, 1), (7, 2), (6, 2), (71, 1)]);

    public static int Education(SeededRandom random, int age) => age switch
    {
        < 6 => 1,
        < 13 => 2,
        < 16 => 3,
        < 19 => random.Chance(88) ? 4 : 3,
        < 24 => random.Chance(8) ? 8 : random.Chance(80) ? 5 : 4,
        < 40 => Young.Spin(random),
        < 62 => Middle.Spin(random),
        _ => Elders.Spin(random),
    };

    public static int Occupation(SeededRandom random, Person person, int age, int education, bool urban)
    {
        if (age < 6)
            return NotWorking;
        if (age < 18 || (age < 24 && person.Marital == MaritalStatus.Single && random.Chance(education >= 5 ? 48 : 20)))
            return Pupil;
        if (age >= 66 && random.Chance(45))
            return education >= 5 && random.Chance(60) ? Retired : person.Sex == Sex.Female ? Homemaker : NotWorking;
        if (person.Sex == Sex.Female && person.Marital != MaritalStatus.Single && random.Chance(education >= 7 ? 28 : 70))
            return Homemaker;
        if (random.Chance(age < 26 ? 18 : 3))
            return NotWorking;
        return education >= 7 ? Graduates.Spin(random) : (person.Sex == Sex.Female ? WorkingWomen : urban ? UrbanMen : RuralMen).Spin(random);
    }
}
