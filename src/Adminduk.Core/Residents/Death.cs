namespace Adminduk.Core.Residents;

/// <summary>A death to be recorded.</summary>
/// <param name="ResidentId">Who died.</param>
/// <param name="On">Day of death.</param>
public sealed record Death(Guid ResidentId, DateOnly On)
{
    /// <summary>New places among those who stay, where the head died; empty = the spouse follows.</summary>
    public IReadOnlyList<MemberPlace> Staying { get; init; } = [];

    /// <summary>Consent to a new head under 17 who never married.</summary>
    public bool MinorHeadAgreed { get; init; }
}

/// <summary>What a death left behind.</summary>
/// <param name="Person">The deceased.</param>
/// <param name="Family">The card that named the deceased; closed when nobody is left.</param>
/// <param name="Widowed">Those whose marriage it ended.</param>
public sealed record DeathResult(Resident Person, Family Family, IReadOnlyList<Resident> Widowed);
