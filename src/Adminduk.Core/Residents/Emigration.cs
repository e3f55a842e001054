namespace Adminduk.Core.Residents;

/// <summary>Pindah ke luar negeri (SKPLN): citizens leave the country for a year or longer.</summary>
/// <param name="FamilyId">The family they leave.</param>
/// <param name="Members">Who leaves.</param>
/// <param name="Destination">Where to.</param>
public sealed record Emigration(Guid FamilyId, IReadOnlyList<Guid> Members, PlaceAbroad Destination)
{
    /// <summary>New places of those who stay; a new head must be named when the head leaves.</summary>
    public IReadOnlyList<MemberPlace> Staying { get; init; } = [];

    /// <summary>True when parents agreed in writing to minors moving without an adult.</summary>
    public bool ParentsAgreed { get; init; }

    /// <summary>True when a guardian agreed to a head under 17 who never married.</summary>
    public bool MinorHeadAgreed { get; init; }
}
