namespace Adminduk.Core.Residents;

/// <summary>What became of the households.</summary>
/// <param name="Family">The card the act was about; to be drawn and signed.</param>
/// <param name="Others">Other cards that changed or closed through it.</param>
public sealed record FamilyChange(Family Family, IReadOnlyList<Family> Others);
