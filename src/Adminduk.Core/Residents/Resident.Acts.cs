using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <content>What may happen to a person; each act refuses what the person's state does not allow.</content>
public sealed partial class Resident
{
    private const string OneNumberLaw = "UU 24/2013 Pasal 13";

    /// <summary>The refusal that says why this person does not count as living here.</summary>
    public Error NotLivingHere() => Status switch
    {
        ResidentStatus.Dead => Error.Refused("residents.is-dead", Name) with { LegalBasis = "UU 24/2013 Pasal 44" },
        ResidentStatus.Moved => Error.Refused("residents.has-moved", Name) with { LegalBasis = "UU 23/2006 Pasal 15" },
        ResidentStatus.Duplicate => Error.Refused("residents.is-duplicate", Name) with { LegalBasis = OneNumberLaw },
        _ => Error.Refused("residents.is-inactive", Name) with { LegalBasis = OneNumberLaw },
    };

    /// <summary>Puts the person on a card.</summary>
    internal Outcome PlaceIn(Family family, Relationship relationship)
    {
        if (Status != ResidentStatus.Active) return NotLivingHere();
        if (family.Status == FamilyStatus.Closed) return FamilyRules.Refused("residents.family-closed", Masking.Mask(family.Number));
        FamilyId = family.Id;
        Relationship = relationship;
        return Outcome.Success;
    }

    /// <summary>Ends residence here; the place on the card is lost.</summary>
    internal Outcome MoveOut(DateOnly day)
    {
        if (Status != ResidentStatus.Active) return NotLivingHere();
        (Status, StatusSince, FamilyId) = (ResidentStatus.Moved, day, null);
        return Outcome.Success;
    }

    /// <summary>Ends a life; the place on the card is lost, the NIK stays with the dead.</summary>
    internal Outcome Die(DateOnly day)
    {
        if (Status is not (ResidentStatus.Active or ResidentStatus.Inactive)) return NotLivingHere();
        (Status, StatusSince, FamilyId) = (ResidentStatus.Dead, day, null);
        return Outcome.Success;
    }

    /// <summary>Begins residence here again after a move.</summary>
    internal Outcome Return(DateOnly day)
    {
        if (Status == ResidentStatus.Active) return FamilyRules.Refused("residents.already-here", Name);
        if (Status != ResidentStatus.Moved) return NotLivingHere();
        (Status, StatusSince) = (ResidentStatus.Active, day);
        return Outcome.Success;
    }

    /// <summary>Gives way to another entry of the same person; the place on the card is lost and the NIK opens nothing any more.</summary>
    internal Outcome GiveWayTo(Resident other, DateOnly day)
    {
        if (Status is not (ResidentStatus.Active or ResidentStatus.Inactive or ResidentStatus.Moved)) return NotLivingHere();
        (Status, StatusSince, FamilyId, DuplicateOfId) = (ResidentStatus.Duplicate, day, null, other.Id);
        return Outcome.Success;
    }

    /// <summary>Counts again, as before it gave way.</summary>
    internal void CountAgain(ResidentStatus status, DateOnly? since) => (Status, StatusSince, DuplicateOfId) = (status, since, null);

    /// <summary>A copy to try a change on.</summary>
    internal Resident Copy()
    {
        var copy = (Resident)MemberwiseClone();
        copy.Rare = Rare?.Copy();
        return copy;
    }

    /// <summary>Sets the name as recorded and its form for searching.</summary>
    internal void Rename(string name)
    {
        Name = NameRules.Normalise(name);
        SearchName = NameKey.Of(Name);
    }

    /// <summary>Takes the card a step further; the order of states is in <see cref="IdCardTransitions"/>.</summary>
    internal Outcome SetIdCard(IdCardStatus to, DateOnly today)
    {
        if (IdCardTransitions.Check(this, to, today) is { } refusal) return refusal;
        IdCard = to;
        if (to == IdCardStatus.Recorded) BiometricsRecorded = true;
        if (to == IdCardStatus.RecordAgain) BiometricsRecorded = false;
        return Outcome.Success;
    }
}
