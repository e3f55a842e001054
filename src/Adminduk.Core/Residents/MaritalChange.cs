namespace Adminduk.Core.Residents;

/// <summary>How somebody's marriage stands after a divorce, or after a marriage or divorce was annulled.</summary>
/// <param name="ResidentId">The person.</param>
/// <param name="Record">What the register says from now on.</param>
public sealed record MaritalChange(Guid ResidentId, MaritalRecord Record);

/// <summary>The same for both of a couple, and what becomes of their card.</summary>
/// <param name="Changes">Those of the two who live here.</param>
/// <param name="Event">Name of the event on their cards.</param>
/// <param name="Together">True when they count as a couple from now on.</param>
public sealed record CoupleChange(IReadOnlyList<MaritalChange> Changes, string Event, bool Together)
{
    /// <summary>Whoever leaves the common card for a new one; null when nobody does.</summary>
    public CoupleParting? Parting { get; init; }
}

/// <summary>One of a divorced couple gets a card of their own.</summary>
/// <param name="LeaverId">Who leaves.</param>
/// <param name="Home">Address of the new card.</param>
/// <param name="Companions">Who goes along, as what.</param>
public sealed record CoupleParting(Guid LeaverId, HomeAddress Home, IReadOnlyList<MemberPlace> Companions);
