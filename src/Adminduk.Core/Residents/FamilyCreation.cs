namespace Adminduk.Core.Residents;

/// <summary>People who found a household of their own, leaving the cards on which they stand (F-1.02 I.A.1).</summary>
/// <param name="Members">Everyone on the new card; exactly one is the head.</param>
/// <param name="Home">Its address, in the regency.</param>
public sealed record FamilyCreation(IReadOnlyList<MemberPlace> Members, HomeAddress Home)
{
    /// <summary>New places of those who stay behind; a new head must be named when the head leaves.</summary>
    public IReadOnlyList<MemberPlace> Staying { get; init; } = [];

    /// <summary>True when a guardian agreed to a head under 17 who never married.</summary>
    public bool MinorHeadAgreed { get; init; }
}
