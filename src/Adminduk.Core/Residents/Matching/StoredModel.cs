using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Matching;

/// <summary>The model that the last run over the whole register learned; single checks use it.</summary>
public sealed class StoredModel : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key; grows with time.</summary>
    public Guid Id { get; init; }

    /// <summary>When it was learned, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>From how many entries.</summary>
    public int People { get; init; }

    /// <summary>Parameters and common words, JSON. Holds no person.</summary>
    public required string Content { get; init; }
}
