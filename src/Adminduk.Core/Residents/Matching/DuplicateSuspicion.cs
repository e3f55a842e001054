using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Matching;

/// <summary>Two entries that may be one person; a pair exists once. Found by the program, decided by officers.</summary>
public sealed partial class DuplicateSuspicion : IRegional, IVersioned, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The entry with the smaller key.</summary>
    public Guid FirstId { get; init; }

    /// <summary>The other entry.</summary>
    public Guid SecondId { get; init; }

    /// <summary>Bits of evidence for one person.</summary>
    public double Score { get; internal set; }

    /// <summary>What each field says, as <c>Field=Level:bits</c> separated by semicolons.</summary>
    public string Explanation { get; internal set; } = "";

    /// <summary>How far the decision is.</summary>
    public SuspicionState State { get; internal set; }

    /// <summary>When it was found first, UTC.</summary>
    public DateTime FoundAt { get; init; }

    /// <inheritdoc/>
    public long Version { get; internal set; }
}

/// <summary>How far the decision about two entries is.</summary>
public enum SuspicionState
{
    /// <summary>Nobody has decided.</summary>
    Open,

    /// <summary>One officer has proposed; a second must agree.</summary>
    FirstDecision,

    /// <summary>One person: the entries are merged.</summary>
    Confirmed,

    /// <summary>One officer wants to take the merge back; a second must agree.</summary>
    ReversalProposed,

    /// <summary>Two people.</summary>
    Dismissed,

    /// <summary>Merged and taken apart again.</summary>
    Reversed,
}
