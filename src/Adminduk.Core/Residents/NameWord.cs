using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>
/// One word of a resident's name with the word after it, both in comparison form: the index that name search runs on. Two words typed
/// are one seek, however common each is.
/// </summary>
public sealed class NameWord : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The word.</summary>
    public required string Word { get; init; }

    /// <summary>The word after it; after the last comes the first; empty for a name of one word.</summary>
    public required string Next { get; init; }

    /// <summary>The bearer.</summary>
    public Guid ResidentId { get; init; }
}
