namespace Adminduk.Core.Residents;

/// <summary>Pindah keluar (SKPWNI): members leave the regency.</summary>
/// <param name="FamilyId">The family they leave.</param>
/// <param name="Members">Who leaves.</param>
/// <param name="Destination">Where to, outside the regency.</param>
public sealed record Departure(Guid FamilyId, IReadOnlyList<Guid> Members, OutsidePlace Destination)
{
    /// <summary>Status KK yang tidak pindah.</summary>
    public StayingCard StayingCard { get; init; } = StayingCard.NumberKept;

    /// <summary>New places of those who stay; a new head must be named when the head leaves.</summary>
    public IReadOnlyList<MemberPlace> Staying { get; init; } = [];

    /// <summary>The card that those who stay join, when <see cref="StayingCard"/> is <see cref="StayingCard.JoinOther"/>.</summary>
    public Guid? JoinFamilyId { get; init; }

    /// <summary>True when parents agreed in writing to minors moving without an adult.</summary>
    public bool ParentsAgreed { get; init; }

    /// <summary>True when a guardian agreed to a head under 17 who never married.</summary>
    public bool MinorHeadAgreed { get; init; }

    /// <summary>The request, to be found again from the transfer.</summary>
    public Guid? CaseId { get; init; }
}

/// <summary>A place across the regency's border, and the paper about the move.</summary>
/// <param name="Region">Dotted region code, at least down to the regency.</param>
/// <param name="Address">Street, house, RT and RW.</param>
/// <param name="Reason">Alasan pindah, code list <c>move-reason</c>.</param>
/// <param name="LetterNumber">Number of the moving certificate.</param>
public sealed record OutsidePlace(string Region, string Address, int? Reason = null, string? LetterNumber = null);

/// <summary>Status KK yang tidak pindah (F-1.03, with the codes of the old form).</summary>
public enum StayingCard
{
    /// <summary>Numpang KK: those who stay join another card.</summary>
    JoinOther = 1,

    /// <summary>Membuat KK baru: those who stay get a new card and number.</summary>
    NewCard = 2,

    /// <summary>Tidak ada yang ditinggal: nobody stays.</summary>
    NobodyLeft = 3,

    /// <summary>Nomor KK tetap: those who stay keep the card.</summary>
    NumberKept = 4,
}
