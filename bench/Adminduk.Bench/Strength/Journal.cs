using System.Collections.Concurrent;

namespace Adminduk.Bench.Strength;

/// <summary>What clients meant to do and what the server acknowledged, kept outside of it.</summary>
internal sealed class Journal
{
    /// <summary>When it was begun, UTC.</summary>
    public DateTime Since { get; } = TimeProvider.System.GetUtcNow().UtcDateTime;

    /// <summary>Key of a filing to the applicant's place in the list; written before it is sent.</summary>
    public ConcurrentDictionary<string, int> Intended { get; } = new(StringComparer.Ordinal);

    /// <summary>Key to the case that was acknowledged.</summary>
    public ConcurrentDictionary<string, Guid> Filed { get; } = new(StringComparer.Ordinal);

    /// <summary>Acknowledged steps with the version that was sent.</summary>
    public ConcurrentDictionary<(Guid Case, string Step), long> Steps { get; } = new();

    /// <summary>How much was acknowledged so far.</summary>
    public int Count => Filed.Count + Steps.Count;
}
