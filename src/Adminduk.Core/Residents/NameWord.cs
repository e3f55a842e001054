using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>One word of a resident's name in comparison form: the index that name search runs on.</summary>
public sealed class NameWord : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The word.</summary>
    public required string Word { get; init; }

    /// <summary>The bearer.</summary>
    public Guid ResidentId { get; init; }
}
