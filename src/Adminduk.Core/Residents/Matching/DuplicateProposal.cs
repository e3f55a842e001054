namespace Adminduk.Core.Residents.Matching;

/// <summary>What an officer proposes about a pair of entries.</summary>
/// <param name="Verdict">One person, two people, or a merge taken back.</param>
/// <param name="Reason">Why, in the officer's words.</param>
/// <param name="Version">The pair's version that the officer looked at.</param>
public sealed record DuplicateProposal(DuplicateVerdict Verdict, string Reason, long Version)
{
    /// <summary>The entry that is to hold; for one person only.</summary>
    public Guid? StayingId { get; init; }

    /// <summary>The new head of the other entry's card.</summary>
    public Guid? HeirId { get; init; }

    /// <summary>Elements that the staying entry lacks and takes over.</summary>
    public IReadOnlyList<string> TakeOver { get; init; } = [];
}

/// <summary>What two entries are.</summary>
public enum DuplicateVerdict
{
    /// <summary>One person, recorded twice.</summary>
    OnePerson,

    /// <summary>Two people.</summary>
    TwoPeople,

    /// <summary>Two people after all: the merge is taken back.</summary>
    TakeBack,
}
