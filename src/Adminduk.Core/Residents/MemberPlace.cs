namespace Adminduk.Core.Residents;

/// <summary>Where one person is to stand on a card.</summary>
/// <param name="ResidentId">The person.</param>
/// <param name="Relationship">SHDK on that card.</param>
public sealed record MemberPlace(Guid ResidentId, Relationship Relationship);
