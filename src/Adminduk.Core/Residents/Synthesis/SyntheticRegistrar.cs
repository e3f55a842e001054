using System.Globalization;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Gives a household its numbers, acts and cards.</summary>
internal sealed class SyntheticRegistrar(SeededRandom random, Origins origins, DateOnly asOf)
{
    private static readonly Wheel<int> BloodTypes = new([(13, 62), (1, 9), (2, 10), (3, 3), (4, 15), (11, 1)]);
    private static readonly string[] Months = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private readonly NumberMaker numbers = new();
    private readonly Dictionary<Person, string> places = new(ReferenceEqualityComparer.Instance);

    public SyntheticFamily Register(List<Person> members, VillageShare village, (string Address, string Rt, string Rw) home)
    {
        var code = village.Region.Code;
        places.Clear();
        foreach (var person in members)
        {
            var place = origins.Of(person, code, Age(person));
            person.Nik = numbers.Nik(place.District, person.Birth, person.Sex);
            places[person] = place.Town;
        }

        var recorded = RecordedOn(members[0]);
        return new(
            numbers.Card(code.District, recorded), recorded, home.Address, home.Rt, home.Rw, code, village.PostalCode,
            [.. members.Select(p => Enter(p, village))]);
    }

    private SyntheticResident Enter(Person person, VillageShare village)
    {
        var age = Age(person);
        var education = Livelihood.Education(random, age);
        return new()
        {
            Nik = person.Nik,
            Name = person.Name,
            Sex = person.Sex,
            BirthPlace = places[person],
            BirthDate = person.Birth,
            BloodType = BloodTypes.Spin(random),
            Religion = person.Religion,
            MaritalStatus = person.Marital,
            Relationship = person.Relationship,
            Education = education,
            Occupation = Livelihood.Occupation(random, person, age, education, village.Urban),
            MotherNik = person.Mother is { Nik.Length: > 0 } mother ? mother.Nik : null,
            MotherName = person.MotherName,
            FatherNik = person.Father is { Nik.Length: > 0 } father ? father.Nik : null,
            FatherName = person.FatherName,
            BirthActNumber = random.Chance(age < 18 ? 95 : 45) ? BirthAct(person) : null,
            MarriageActNumber = person.Marital is MaritalStatus.Married or MaritalStatus.Divorced ? MarriageAct(person) : null,
            MarriageDate = person.Married,
            IdCard = IdCard(person, age),
        };
    }

    private string BirthAct(Person person) => string.Create(
        CultureInfo.InvariantCulture, $"{person.Nik.AsSpan(0, 4)}-LU-{person.Birth.AddDays(random.Below(50)):ddMMyyyy}-{random.Between(1, 60):0000}");

    // Couples marry before the office of religious affairs, or before the civil registry: the same book for both.
    private string MarriageAct(Person person)
    {
        var day = person.Married!.Value;
        var serial = 1 + (day.DayNumber * 7 % 480);
        return person.Religion == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{serial:000}/{1 + (serial % 60):00}/{Months[day.Month - 1]}/{day.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"AK-KW-{day:ddMMyyyy}-{serial:0000}");
    }

    private IdCardStatus IdCard(Person person, int age) => age < 17 && person.Marital == MaritalStatus.Single
        ? age == 16 && random.Chance(30) ? IdCardStatus.Recorded : IdCardStatus.None
        : random.Chance(age < 18 ? 55 : 98) ? IdCardStatus.Issued : IdCardStatus.None;

    private DateOnly RecordedOn(Person head)
    {
        var from = (head.Married ?? head.Birth.AddYears(18)).DayNumber;
        from = Math.Max(from, new DateOnly(2007, 1, 1).DayNumber);
        return DateOnly.FromDayNumber(from >= asOf.DayNumber ? asOf.DayNumber : from + random.Below(asOf.DayNumber - from));
    }

    private int Age(Person person) => Resident.YearsBetween(person.Birth, asOf);
}
