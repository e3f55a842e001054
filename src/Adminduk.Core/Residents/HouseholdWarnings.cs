using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Odd things in a household that are rare but possible, for the officer to look at.</summary>
public static class HouseholdWarnings
{
    /// <summary>Looks at everyone on one card.</summary>
    public static IReadOnlyList<Warning> Of(IEnumerable<Resident> members, DateOnly today)
    {
        var people = members.ToList();
        var head = people.Find(m => m.Relationship == Relationship.Head);
        List<Warning> warnings = [.. people.SelectMany(p => OfMember(p, head))];
        if (head is not null && !head.MustHoldIdCardOn(today)) warnings.Add(Warning.At("head", "residents.head-is-minor", head.Name));
        if (people.Count(p => p.Relationship == Relationship.Husband) > 1) warnings.Add(new Warning("residents.two-husbands"));
        return warnings;
    }

    private static IEnumerable<Warning> OfMember(Resident member, Resident? head)
    {
        if (member is { Relationship: Relationship.Wife, Sex: Sex.Male }) yield return new Warning("residents.wife-is-male", member.Name);
        if (member is { Relationship: Relationship.Husband, Sex: Sex.Female }) yield return new Warning("residents.husband-is-female", member.Name);
        if (head is null) yield break;
        if (member.Relationship == Relationship.Child && member.BirthDate <= head.BirthDate)
            yield return new Warning("residents.child-older-than-head", member.Name);
        if (member.Relationship == Relationship.Parent && member.BirthDate >= head.BirthDate)
            yield return new Warning("residents.parent-younger-than-head", member.Name);
        if (member.Relationship is Relationship.Husband or Relationship.Wife && member.MaritalStatus == MaritalStatus.Single)
            yield return new Warning("residents.spouse-is-single", member.Name);
    }
}
