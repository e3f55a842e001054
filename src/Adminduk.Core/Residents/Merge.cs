namespace Adminduk.Core.Residents;

/// <summary>Two entries of one person that are to become one.</summary>
/// <param name="StayingId">The entry that holds.</param>
/// <param name="LeavingId">The entry that gives way; its NIK opens nothing any more.</param>
public sealed record Merge(Guid StayingId, Guid LeavingId)
{
    /// <summary>The new head of the card that the leaving entry headed; null where it headed none, or stood on it alone.</summary>
    public Guid? HeirId { get; init; }

    /// <summary>Elements that the staying entry takes over because it lacks them; names of <see cref="MergeElements"/>.</summary>
    public IReadOnlyList<string> TakeOver { get; init; } = [];
}
