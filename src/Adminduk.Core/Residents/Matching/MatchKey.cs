using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Matching;

/// <summary>
/// A blocking key of one entry: entries with a key in common are compared when somebody new is entered. A key of an earlier name or date stays;
/// it costs one comparison more and hides nobody.
/// </summary>
public sealed class MatchKey : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Hash of a name's sounds with part of the birth date, or of both parents.</summary>
    public long Key { get; init; }

    /// <summary>The entry.</summary>
    public Guid ResidentId { get; init; }
}
