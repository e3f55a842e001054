namespace Adminduk.Core.Residents;

/// <summary>Pelepasan kewarganegaraan Indonesia: a resident is no longer a citizen.</summary>
/// <param name="ResidentId">Who.</param>
/// <param name="Elements">Passport and stay permit of somebody who stays.</param>
/// <param name="Leaves">True when he or she does not stay in the country.</param>
public sealed record CitizenshipLoss(Guid ResidentId, ResidentElements Elements, bool Leaves)
{
    /// <summary>New places of those who stay on the card; a new head must be named when the head leaves.</summary>
    public IReadOnlyList<MemberPlace> Staying { get; init; } = [];

    /// <summary>True when a guardian agreed to a head under 17 who never married.</summary>
    public bool MinorHeadAgreed { get; init; }
}
