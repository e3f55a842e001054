namespace Adminduk.Core.Residents;

/// <summary>A family card printed again under its number.</summary>
/// <param name="FamilyId">The family.</param>
/// <param name="Cause">Why.</param>
public sealed record CardReissue(Guid FamilyId, CardCause Cause);

/// <summary>Why a card is printed again (F-1.02 I.C).</summary>
public enum CardCause
{
    /// <summary>Hilang.</summary>
    Lost = 1,

    /// <summary>Rusak.</summary>
    Damaged = 2,
}
