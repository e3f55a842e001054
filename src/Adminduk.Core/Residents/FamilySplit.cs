namespace Adminduk.Core.Residents;

/// <summary>Pisah KK: some members of one family get a card of their own (F-1.02 I.A.3).</summary>
/// <param name="FamilyId">The family that splits.</param>
/// <param name="ApplicantId">Who asks: a member, 17 or ever married.</param>
/// <param name="Members">Those who leave; exactly one is the head of the new card.</param>
public sealed record FamilySplit(Guid FamilyId, Guid ApplicantId, IReadOnlyList<MemberPlace> Members)
{
    /// <summary>Address of the new card; null = the same house.</summary>
    public HomeAddress? Home { get; init; }

    /// <summary>New places of those who stay; a new head must be named when the head leaves.</summary>
    public IReadOnlyList<MemberPlace> Staying { get; init; } = [];

    /// <summary>True when a guardian agreed to a head under 17 who never married.</summary>
    public bool MinorHeadAgreed { get; init; }
}
