using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>What passport, stay permit and arrival of a person must and should satisfy.</summary>
internal static class StayRules
{
    /// <summary>What cannot be.</summary>
    public static IEnumerable<Error> Faults(Resident person, DateOnly today)
    {
        if (person.Rare is not { } rare) yield break;
        if (rare.StayPermitExpiry < rare.StayPermitIssuedOn) yield return Error.Invalid("stay-permit-expiry", "residents.stay-permit-order");
        if (rare.FirstArrivalDate > today) yield return Error.Invalid("first-arrival-date", "residents.arrival-in-future");
        if (rare.FirstArrivalDate < person.BirthDate) yield return Error.Invalid("first-arrival-date", "residents.arrival-before-birth");
        if (rare.SponsorType is < 1 or > 5) yield return Error.Invalid("sponsor-type", "residents.sponsor-type-unknown");
    }

    /// <summary>What deserves a look.</summary>
    public static IEnumerable<Warning> Doubts(Resident person, DateOnly today)
    {
        if (person.Rare is not { } rare) yield break;
        if (rare.PassportExpiry is not null && person.PassportNumber is null) yield return Warning.At("passport-expiry", "residents.passport-without-number");
        if (person.Citizenship == Citizenship.Foreign && rare.StayPermitExpiry is { } end && end < today)
            yield return Warning.At("stay-permit-expiry", "residents.stay-permit-ended", end.ToString("dd-MM-yyyy", Texts.Indonesian));
    }
}
