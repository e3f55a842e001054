namespace Adminduk.Core.Residents;

/// <summary>Pindah datang (SKDWNI): people come from another regency, new to the register or back again.</summary>
/// <param name="Newcomers">Who comes; on a new card exactly one is the head.</param>
/// <param name="Origin">Where from.</param>
public sealed record Arrival(IReadOnlyList<Newcomer> Newcomers, OutsidePlace Origin)
{
    /// <summary>Address of a new card; null when they join one.</summary>
    public HomeAddress? Home { get; init; }

    /// <summary>The card they join; null for a new one.</summary>
    public Guid? JoinFamilyId { get; init; }

    /// <summary>True when a guardian agreed to a head under 17 who never married.</summary>
    public bool MinorHeadAgreed { get; init; }

    /// <summary>The request, to be found again from the transfer.</summary>
    public Guid? CaseId { get; init; }
}

/// <summary>One person who comes.</summary>
/// <param name="Nik">The NIK they have; it stays.</param>
/// <param name="Relationship">SHDK on the card here.</param>
/// <param name="Elements">
/// Their elements: name, sex, birth place and birth date at least. Somebody who returns needs none; what is given is changed.
/// </param>
public sealed record Newcomer(string Nik, Relationship Relationship, ResidentElements Elements);
