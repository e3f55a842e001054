namespace Adminduk.Core.Residents;

/// <summary>A family card printed again under its number.</summary>
/// <param name="FamilyId">The family.</param>
/// <param name="Cause">Why.</param>
public sealed record CardReissue(Guid FamilyId, CardCause Cause);

/// <summary>Why a card is printed as the register stands (F-1.02 I.A.4 to 6, I.C).</summary>
public enum CardCause
{
    /// <summary>Hilang.</summary>
    Lost = 1,

    /// <summary>Rusak.</summary>
    Damaged = 2,

    /// <summary>The first card of ours for a family that the register has taken up already: moved in, from abroad, or with an SKPTI in place of papers.</summary>
    Issued = 3,
}
