using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <content>What may happen to a card.</content>
public sealed partial class Family
{
    /// <summary>Counts a change of members as a change of the family, so that two acts at once cannot both win.</summary>
    internal void Touch() => Version++;

    /// <summary>Ends the card once nobody is left on it.</summary>
    internal Outcome Close()
    {
        if (Members.Count > 0) return FamilyRules.Refused("residents.living-in-closed-family");
        Status = FamilyStatus.Closed;
        return Outcome.Success;
    }

    /// <summary>Takes back a closing that should not have been.</summary>
    internal void Reopen() => Status = FamilyStatus.Active;

    /// <summary>Issues the card anew under the same number.</summary>
    internal Outcome Issue(DateOnly day)
    {
        if (Status == FamilyStatus.Closed) return FamilyRules.Refused("residents.family-closed", Masking.Mask(Number));
        CardIssuedOn = day;
        Touch();
        return Outcome.Success;
    }

    /// <summary>Moves the whole household to another address inside the regency.</summary>
    internal Outcome MoveTo(HomeAddress home)
    {
        if (Status == FamilyStatus.Closed) return FamilyRules.Refused("residents.family-closed", Masking.Mask(Number));
        (Address, Village, Rt, Rw, Hamlet, PostalCode) = (home.Address, home.Village, home.Rt, home.Rw, home.Hamlet, home.PostalCode);
        return Outcome.Success;
    }
}
