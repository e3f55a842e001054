using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Who may hold a Kartu Identitas Anak, which of the two types, and until when.</summary>
public static class ChildCardRules
{
    /// <summary>From this age on the card bears a photo.</summary>
    public const int PhotoAge = 5;

    private const int AgeLimit = 17;
    private const string Law = "Permendagri 2/2016";

    /// <summary>What stands against a card for this person; null for nothing.</summary>
    public static Error? Check(Resident person, DateOnly today)
    {
        if (person.Status != ResidentStatus.Active) return person.NotLivingHere();
        if (person.EverMarried) return Error.Refused("residents.child-card-married", person.Name) with { LegalBasis = Law };
        if (CheckAge(person.BirthDate, today) is { } grown) return grown;
        return person is { Citizenship: Citizenship.Foreign, StayPermitNumber: null or "" } ? Error.Refused("residents.child-card-permit", person.Name) with { LegalBasis = Law } : null;
    }

    /// <summary>The refusal of a card for somebody who is not a child any more; null for a child.</summary>
    public static Error? CheckAge(DateOnly birthDate, DateOnly today) =>
        Resident.YearsBetween(birthDate, today) is >= AgeLimit and var age ? Error.Refused("residents.child-card-age", age, AgeLimit) with { LegalBasis = Law } : null;

    /// <summary>True for the type with a photo.</summary>
    public static bool NeedsPhoto(DateOnly birthDate, DateOnly today) => Resident.YearsBetween(birthDate, today) >= PhotoAge;

    /// <summary>Last day of validity: the fifth birthday, or the day before the seventeenth; never longer than a foreign child's stay permit.</summary>
    public static DateOnly ValidUntil(Resident person, DateOnly today)
    {
        var end = NeedsPhoto(person.BirthDate, today) ? person.BirthDate.AddYears(AgeLimit).AddDays(-1) : person.BirthDate.AddYears(PhotoAge);
        return person is { Citizenship: Citizenship.Foreign, Rare.StayPermitExpiry: { } permit } && permit < end ? permit : end;
    }
}
