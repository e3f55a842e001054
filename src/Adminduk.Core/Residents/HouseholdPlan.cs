using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Turns what a form says into planned places, before anything is changed.</summary>
internal static class HouseholdPlan
{
    /// <summary>Finds the people named; refuses those who stand on none of the cards at hand.</summary>
    public static Outcome<List<Placement>> Resolve(IEnumerable<MemberPlace> places, IEnumerable<Resident> pool)
    {
        var people = pool.ToDictionary(p => p.Id);
        List<Placement> plan = [];
        foreach (var place in places)
        {
            if (!people.TryGetValue(place.ResidentId, out var person)) return FamilyRules.Refused("residents.not-in-family");
            plan.Add(new Placement(person, place.Relationship));
        }

        return plan;
    }

    /// <summary>Who stays on a card, and as what. A new head named among <paramref name="places"/> shifts the others unless they are named too.</summary>
    public static Outcome<List<Placement>> Staying(Family family, IReadOnlySet<Guid> leaving, IReadOnlyList<MemberPlace> places)
    {
        var rest = family.Members.Where(m => !leaving.Contains(m.Id)).ToList();
        var said = places.DistinctBy(p => p.ResidentId).ToDictionary(p => p.ResidentId, p => p.Relationship);
        var newHead = rest.Find(m => said.GetValueOrDefault(m.Id) == Relationship.Head);
        var oldHead = family.Head;
        return rest.ConvertAll(m => new Placement(m, said.TryGetValue(m.Id, out var place) ? place : Shifted(m, newHead, oldHead)));
    }

    /// <summary>Checks those who stay, if anybody does.</summary>
    public static Outcome CheckStaying(List<Placement> staying, DateOnly today, bool minorHeadAgreed)
    {
        if (staying.Count == 0) return Outcome.Success;
        return staying.Exists(s => s.Relationship == Relationship.Head)
            ? FamilyRules.CheckPlan(staying, today, minorHeadAgreed)
            : FamilyRules.Refused("residents.head-leaves");
    }

    private static Relationship Shifted(Resident member, Resident? newHead, Resident? oldHead) =>
        newHead is null || oldHead is null || newHead == oldHead
            ? member.Relationship
            : RelationshipShift.Under(newHead.Relationship, member.Relationship, oldHead.Sex);
}
