namespace Adminduk.Core.Residents;

/// <summary>Menumpang KK: people go to a card that exists already (F-1.02 I.B.1).</summary>
/// <param name="FamilyId">The card they join.</param>
/// <param name="Members">Who joins, and as what; never as head.</param>
public sealed record FamilyJoin(Guid FamilyId, IReadOnlyList<MemberPlace> Members)
{
    /// <summary>New places of those who stay behind on the old cards.</summary>
    public IReadOnlyList<MemberPlace> Staying { get; init; } = [];

    /// <summary>True when a guardian agreed to a head under 17 who never married.</summary>
    public bool MinorHeadAgreed { get; init; }
}
