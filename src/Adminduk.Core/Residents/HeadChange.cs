namespace Adminduk.Core.Residents;

/// <summary>Penggantian kepala keluarga (F-1.02 I.A.2).</summary>
/// <param name="FamilyId">The family.</param>
/// <param name="Places">The new head, and new places of others; who is not named is shifted by the usual rule.</param>
public sealed record HeadChange(Guid FamilyId, IReadOnlyList<MemberPlace> Places)
{
    /// <summary>True to correct a wrong head on the same card; otherwise the family gets a new card with a new number.</summary>
    public bool KeepNumber { get; init; }

    /// <summary>True when a guardian agreed to a head under 17 who never married.</summary>
    public bool MinorHeadAgreed { get; init; }
}
