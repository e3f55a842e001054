using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>What must hold before a child is adopted, acknowledged or legitimated.</summary>
public static class ParentRules
{
    private const int Adult = 18;

    /// <summary>A father who acknowledges a child: the register knows no other, and he can be the father.</summary>
    public static IEnumerable<Error> OfAcknowledgement(Resident child, string fatherNik, DateOnly? fatherBorn, Resident? father, string law)
    {
        if (HasFather(child)) yield return Error.Refused("residents.has-father", child.Name) with { Field = "child-nik", LegalBasis = law };
        foreach (var error in OfParent(child, fatherNik, fatherBorn, father, Sex.Male, "father-nik", law)) yield return error;
    }

    /// <summary>Parents whose child is legitimated: the register names no others.</summary>
    public static IEnumerable<Error> OfLegitimation(Resident child, string nik, Resident? parent, Sex sex, string law)
    {
        var (field, recorded) = sex == Sex.Male ? ("father-nik", child.FatherNik) : ("mother-nik", child.MotherNik);
        if (recorded is { Length: > 0 } && recorded != nik) yield return Error.Refused("residents.other-parent", child.Name) with { Field = field, LegalBasis = law };
        foreach (var error in OfParent(child, nik, parent?.BirthDate, parent, sex, field, law)) yield return error;
    }

    /// <summary>Somebody who adopts a child.</summary>
    public static IEnumerable<Error> OfAdoption(Resident child, Resident adopter, string field, string law)
    {
        if (adopter.Status != ResidentStatus.Active) yield return adopter.NotLivingHere() with { Field = field, LegalBasis = law };
        if (adopter.Nik == child.Nik || adopter.BirthDate >= child.BirthDate) yield return Error.Refused("residents.parent-younger", adopter.Name, child.Name) with { Field = field, LegalBasis = law };
        if (child.MotherNik == adopter.Nik || child.FatherNik == adopter.Nik) yield return Error.Refused("residents.adopts-own", adopter.Name) with { Field = field, LegalBasis = law };
    }

    /// <summary>Adoption is for children: an officer should look at the decision when it is about somebody grown up.</summary>
    public static IReadOnlyList<Warning> Doubts(Resident child, DateOnly decided) =>
        child.AgeOn(decided) >= Adult ? [Warning.At("child-nik", "residents.adopts-adult", child.Name, child.AgeOn(decided))] : [];

    private static IEnumerable<Error> OfParent(Resident child, string nik, DateOnly? born, Resident? parent, Sex sex, string field, string law)
    {
        if (nik == child.Nik || (parent?.BirthDate ?? born) >= child.BirthDate) yield return Error.Refused("residents.parent-younger", parent?.Name ?? "-", child.Name) with { Field = field, LegalBasis = law };
        if (parent is not null && parent.Sex != sex) yield return Error.Refused("residents.wed-sex", parent.Name) with { Field = field, LegalBasis = law };
    }

    private static bool HasFather(Resident child) => child.FatherNik is { Length: > 0 } || child.FatherName.Any(char.IsLetter);
}
