using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Synthesis.Duplicates;

/// <summary>How a second entry differs from the first. Shares, in percent, stand beside each mistake; every copy has at least one.</summary>
internal sealed class Mistakes(SeededRandom random)
{
    private readonly NameMistakes names = new(random);

    public SyntheticResident Copy(SyntheticResident person, int regency)
    {
        var copy = person;
        while (Same(copy, person)) copy = Once(person);
        return copy with
        {
            BirthPlace = random.Chance(12) ? Place(regency) : copy.BirthPlace,
            BloodType = random.Chance(30) ? 13 : copy.BloodType,
            Religion = random.Chance(1) ? random.Between(1, 6) : copy.Religion,
            MaritalStatus = person.MaritalStatus == MaritalStatus.Married && random.Chance(25) ? MaritalStatus.Widowed : copy.MaritalStatus,
            Education = random.Chance(30) ? random.Between(1, 8) : copy.Education,
            BirthActNumber = random.Chance(50) ? null : random.Chance(10) && copy.BirthActNumber is { } act ? act[..^2] + random.Between(10, 99) : copy.BirthActNumber,
        };
    }

    private SyntheticResident Once(SyntheticResident person) => person with
    {
        Name = random.Chance(45) ? names.Change(person.Name) : person.Name,
        MotherName = random.Chance(8) ? "" : random.Chance(25) ? names.Change(person.MotherName) : person.MotherName,
        FatherName = random.Chance(8) ? "" : random.Chance(25) ? names.Change(person.FatherName) : person.FatherName,
        BirthDate = random.Chance(30) ? Date(person.BirthDate) : person.BirthDate,
        Sex = random.Chance(0.3) ? person.Sex == Sex.Male ? Sex.Female : Sex.Male : person.Sex,
    };

    private static bool Same(SyntheticResident copy, SyntheticResident person) => copy.Name == person.Name && copy.MotherName == person.MotherName && copy.FatherName == person.FatherName
        && copy.BirthDate == person.BirthDate && copy.Sex == person.Sex;

    // A few days off, day and month swapped, a digit wrong in the day, another month, another year, or 1 January for a day not known.
    private DateOnly Date(DateOnly birth)
    {
        var kind = random.Below(100);
        if (kind < 30) return Shift(birth, random.Chance(50) ? random.Between(1, 3) : -random.Between(1, 3));
        if (kind < 50 && birth.Day <= 12 && birth.Day != birth.Month) return new(birth.Year, birth.Day, birth.Month);
        if (kind < 65) return new(birth.Year, birth.Month, 1 + ((birth.Day + 9) % 28));
        if (kind < 75) return new(birth.Year, random.Between(1, 12), Math.Min(birth.Day, 28));
        if (kind < 93) return birth.AddYears(random.Chance(70) ? random.Chance(50) ? -1 : 1 : -10);
        return new(birth.Year, 1, 1);
    }

    private static DateOnly Shift(DateOnly day, int by) => day.AddDays(by);

    private string Place(int regency) => random.Of(["KIJANG", "TANJUNG UBAN", "TANJUNGPINANG", "BATAM", "JAKARTA", regency.ToString(Texts.Indonesian)]);
}
