using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>What holds for every household at all times, in one place.</summary>
public static class FamilyRules
{
    // Everybody stands on one card, and a card has a head.
    private const string CardLaw = "UU 23/2006 Pasal 61 dan 62";

    /// <summary>A refusal that rests on the law of family cards.</summary>
    internal static Error Refused(string code, params object[] args) => Error.Refused(code, args) with { LegalBasis = CardLaw };

    /// <summary>Checks who is to stand on one card, before anything is changed.</summary>
    /// <param name="members">Everyone planned for the card.</param>
    /// <param name="day">The day of the act.</param>
    /// <param name="minorHeadAgreed">True when the officer has a guardian's consent to a new head under 17 who never married.</param>
    public static Outcome CheckPlan(IReadOnlyCollection<Placement> members, DateOnly day, bool minorHeadAgreed = false)
    {
        if (members.Count == 0) return Refused("residents.family-empty");
        if (members.DistinctBy(m => m.Resident.Id).Count() != members.Count) return Refused("residents.member-twice");
        if (members.FirstOrDefault(m => m.Resident.Status != ResidentStatus.Active) is { } gone) return gone.Resident.NotLivingHere();
        var heads = members.Where(m => m.Relationship == Relationship.Head).ToList();
        if (heads.Count == 0) return Refused("residents.head-missing");
        if (heads.Count > 1) return Refused("residents.head-twice");
        var head = heads[0].Resident;
        if (!minorHeadAgreed && head.Relationship != Relationship.Head && !head.MustHoldIdCardOn(day)) return Refused("residents.head-too-young", head.Name);
        return Outcome.Success;
    }

    /// <summary>Every rule that a saved household breaks; empty when all is well.</summary>
    public static IReadOnlyList<Error> Check(Family family)
    {
        List<Error> errors = [];
        var living = family.Members.Where(m => m.Status is ResidentStatus.Active or ResidentStatus.Inactive).ToList();
        if (family.Members.Exists(m => m.Status is ResidentStatus.Dead or ResidentStatus.Moved or ResidentStatus.Duplicate)) errors.Add(Refused("residents.gone-member-on-card"));
        if (family.Status == FamilyStatus.Closed)
        {
            if (living.Count > 0) errors.Add(Refused("residents.living-in-closed-family"));
            return errors;
        }

        if (living.Count == 0) errors.Add(Refused("residents.family-empty"));
        var heads = living.Count(m => m.Relationship == Relationship.Head && m.Status == ResidentStatus.Active);
        if (heads == 0) errors.Add(Refused("residents.head-missing"));
        if (heads > 1) errors.Add(Refused("residents.head-twice"));
        return errors;
    }

    /// <summary>Every rule about where a person stands that a saved resident breaks.</summary>
    public static IReadOnlyList<Error> Check(Resident resident) => resident switch
    {
        { Status: ResidentStatus.Active, FamilyId: null } => [Refused("residents.without-family", resident.Name)],
        { Status: ResidentStatus.Dead or ResidentStatus.Moved or ResidentStatus.Duplicate, FamilyId: not null } => [Refused("residents.gone-member-on-card")],
        _ => [],
    };
}
