using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>What the elements of one person must and should satisfy.</summary>
public static class PersonRules
{
    private const int OldestLikely = 120;
    private const int YoungestToMarry = 19;
    private const int YoungestLikelyMother = 10;
    private const int OldestLikelyMother = 60;

    /// <summary>Checks the person as it would stand today.</summary>
    /// <param name="person">The person.</param>
    /// <param name="today">The office's date.</param>
    public static Findings Check(Resident person, DateOnly today) =>
        new([.. Faults(person, today), .. StayRules.Faults(person, today)], [.. Doubts(person, today), .. Acts(person), .. StayRules.Doubts(person, today)]);

    /// <summary>Looks at the mother's age when the person was born.</summary>
    public static IReadOnlyList<Warning> CheckMother(DateOnly birthDate, DateOnly motherBirthDate)
    {
        var age = Resident.YearsBetween(motherBirthDate, birthDate);
        return age is >= YoungestLikelyMother and <= OldestLikelyMother ? [] : [Warning.At("mother-nik", "residents.mother-age", age)];
    }

    private static IEnumerable<Error> Faults(Resident person, DateOnly today)
    {
        if (person.BirthDate > today) yield return Error.Invalid("birth-date", "residents.birth-in-future");
        if (person.MarriageDate is { } wed && wed < person.BirthDate) yield return Error.Invalid("marriage-date", "residents.married-before-birth");
        if (person.MarriageDate > today) yield return Error.Invalid("marriage-date", "residents.married-in-future");
        if (person.DivorceDate is { } parted && parted < person.MarriageDate) yield return Error.Invalid("divorce-date", "residents.divorced-before-wedding");
        if (person.DivorceDate > today) yield return Error.Invalid("divorce-date", "residents.divorced-in-future");
        if (person.Nik == person.MotherNik || person.Nik == person.FatherNik) yield return Error.Invalid("nik", "residents.own-parent");
        if (person is { Religion: 7, Faith: null or "" }) yield return Error.Invalid("faith", "residents.faith-missing");
    }

    private static IEnumerable<Warning> Doubts(Resident person, DateOnly today)
    {
        if (person.BirthDate > today) yield break;
        var age = person.AgeOn(today);
        if (age > OldestLikely) yield return Warning.At("birth-date", "residents.very-old", age);
        if (person.EverMarried && age < YoungestToMarry) yield return Warning.At("marital-status", "residents.married-young", age);
        if (person.MarriageDate is { } wed && wed >= person.BirthDate && person.AgeOn(wed) < YoungestToMarry && age >= YoungestToMarry)
            yield return Warning.At("marriage-date", "residents.wed-young", person.AgeOn(wed));
        if (person is { MaritalStatus: MaritalStatus.Married, MarriageActNumber: null or "" })
            yield return Warning.At("marriage-act", "residents.marriage-act-missing");
    }

    private static IEnumerable<Warning> Acts(Resident person)
    {
        (string Field, bool? Held, string? Number)[] acts =
        [
            ("birth-act", person.BirthActHeld, person.BirthActNumber),
            ("marriage-act", person.MarriageActHeld, person.MarriageActNumber),
            ("divorce-act", person.DivorceActHeld, person.DivorceActNumber),
        ];
        return acts.Where(a => a is { Held: false, Number.Length: > 0 }).Select(a => Warning.At(a.Field, "residents.act-not-held", Texts.Get("residents.held-" + a.Field)));
    }
}
