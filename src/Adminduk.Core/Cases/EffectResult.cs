using Adminduk.Core.Acts;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Transfers;
using Adminduk.Core.Residents.Vulnerable;

namespace Adminduk.Core.Cases;

/// <summary>What an effect left behind: the people and the card that documents are about.</summary>
/// <param name="Family">The card that is issued or changed; null when nobody is left on one.</param>
/// <param name="People">The people it was about: movers, newcomers, members.</param>
/// <param name="From">The card they left, if they left one.</param>
public sealed record EffectResult(Family? Family, IReadOnlyList<Resident> People, Family? From = null)
{
    /// <summary>The act that was registered, noted upon, corrected or copied.</summary>
    public Act? Act { get; init; }

    /// <summary>The data collection that a letter for a vulnerable resident rests on.</summary>
    public VulnerableLine? Listing { get; init; }

    /// <summary>The move that waits for another register; its letter is the SKPWNI of this decision.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>Kinds of documents of the service that have nothing to say after this decision: the card of a family of which nobody is left.</summary>
    public IReadOnlySet<string> Moot { get; init; } = new HashSet<string>();
}
