using Adminduk.Core.Residents.Transfers;

namespace Adminduk.Core.Residents;

/// <summary>Who left, and what became of those who stay.</summary>
/// <param name="Movers">Those who moved out or are about to, with the SHDK they had.</param>
/// <param name="From">The family left; closed when nobody stays on it.</param>
/// <param name="Remaining">The card of those who stay; null when nobody does.</param>
public sealed record DepartureResult(IReadOnlyList<Resident> Movers, Family From, Family? Remaining)
{
    /// <summary>The transfer under which they wait for the destination; null when they left at once.</summary>
    public Transfer? Transfer { get; init; }
}
