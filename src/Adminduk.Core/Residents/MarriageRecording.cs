namespace Adminduk.Core.Residents;

/// <summary>A marriage that was registered, on its way into the register.</summary>
/// <param name="HusbandId">The husband, if he lives here.</param>
/// <param name="WifeId">The wife, if she lives here.</param>
/// <param name="Record">Married, by which act and since when.</param>
public sealed record MarriageRecording(Guid? HusbandId, Guid? WifeId, MaritalRecord Record)
{
    /// <summary>On which card the couple stands from now on.</summary>
    public CoupleCard Card { get; init; }

    /// <summary>Address of a new card, in the regency.</summary>
    public HomeAddress? Home { get; init; }

    /// <summary>New heads of cards that lose theirs.</summary>
    public IReadOnlyList<MemberPlace> Staying { get; init; } = [];
}

/// <summary>On which card a newly married couple stands.</summary>
public enum CoupleCard
{
    /// <summary>Each stays where he or she is.</summary>
    Stay,

    /// <summary>A card of their own.</summary>
    New,

    /// <summary>The wife joins her husband's.</summary>
    Husband,

    /// <summary>The husband joins his wife's.</summary>
    Wife,
}
