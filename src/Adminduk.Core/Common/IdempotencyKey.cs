namespace Adminduk.Core.Common;

/// <summary>A client's key for one act, stored with it: a repeat gets the first answer and does nothing.</summary>
public sealed class IdempotencyKey : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Actor and key as one text.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the request, so that a key used for something else is noticed.</summary>
    public required string RequestHash { get; init; }

    /// <summary>The first answer: id of the case or entry that came of it.</summary>
    public Guid ResultId { get; init; }

    /// <summary>When, UTC; keys are kept 30 days.</summary>
    public DateTime At { get; init; }
}
