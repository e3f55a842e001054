using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Matching;

/// <content>The decision of two officers; who may be either is told by <see cref="DuplicateAccess"/>.</content>
public sealed partial class DuplicateSuspicion
{
    internal const int LongestReason = 500;

    /// <summary>What the first officer proposes, or proposed last.</summary>
    public DuplicateVerdict? Verdict { get; private set; }

    /// <summary>The entry that is to hold, for one person.</summary>
    public Guid? StayingId { get; private set; }

    /// <summary>The new head of the other entry's card, where it needs one.</summary>
    public Guid? HeirId { get; private set; }

    /// <summary>Elements to be taken over, separated by commas.</summary>
    public string TakeOver { get; private set; } = "";

    /// <summary>Officer who proposed.</summary>
    public Guid? ProposedById { get; private set; }

    /// <summary>Name and post then.</summary>
    public string? ProposedBy { get; private set; }

    /// <summary>The role in which it was proposed; the second officer needs another.</summary>
    public string? ProposedRole { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? ProposedAt { get; private set; }

    /// <summary>Why.</summary>
    public string? ProposalReason { get; private set; }

    /// <summary>Name and post of the second officer, who agreed or sent it back.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Why; told when it was sent back.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>What the merge changed, JSON; null when the entries are not merged.</summary>
    [Sensitive]
    public string? Merged { get; internal set; }

    /// <summary>True while a second officer is awaited.</summary>
    public bool Awaited => State is SuspicionState.FirstDecision or SuspicionState.ReversalProposed;

    /// <summary>The other entry of the pair.</summary>
    public Guid Other(Guid id) => id == FirstId ? SecondId : FirstId;

    /// <summary>The merge as proposed.</summary>
    public Merge AsMerge() => new(StayingId!.Value, Other(StayingId.Value)) { HeirId = HeirId, TakeOver = TakeOver.Split(',', StringSplitOptions.RemoveEmptyEntries) };

    /// <summary>The first officer proposes.</summary>
    internal Outcome Propose(DuplicateProposal draft, Actor by, Grant grant, DateTime now)
    {
        if (CheckState(draft.Verdict) is { } refusal) return refusal;
        State = draft.Verdict == DuplicateVerdict.TakeBack ? SuspicionState.ReversalProposed : SuspicionState.FirstDecision;
        Verdict = draft.Verdict;
        if (draft.Verdict != DuplicateVerdict.TakeBack) (StayingId, HeirId, TakeOver) = (draft.StayingId, draft.HeirId, string.Join(',', draft.TakeOver));
        (ProposedById, ProposedBy, ProposedRole, ProposedAt, ProposalReason) = (by.Id, Named(by, grant), grant.Role, now, draft.Reason.Trim());
        (DecidedBy, DecidedAt, DecisionReason) = (null, null, null);
        return Outcome.Success;
    }

    /// <summary>The second officer agrees.</summary>
    internal Outcome Agree(Actor by, Grant grant, DateTime now)
    {
        if (!Awaited) return Error.Refused("residents.duplicate-nothing-proposed");
        State = Verdict switch { DuplicateVerdict.OnePerson => SuspicionState.Confirmed, DuplicateVerdict.TwoPeople => SuspicionState.Dismissed, _ => SuspicionState.Reversed };
        (DecidedBy, DecidedAt, DecisionReason) = (Named(by, grant), now, null);
        return Outcome.Success;
    }

    /// <summary>The second officer sends the proposal back; the entries stay as they are.</summary>
    internal Outcome SendBack(string reason, Actor by, Grant grant, DateTime now)
    {
        if (!Awaited) return Error.Refused("residents.duplicate-nothing-proposed");
        State = State == SuspicionState.ReversalProposed ? SuspicionState.Confirmed : SuspicionState.Open;
        (DecidedBy, DecidedAt, DecisionReason) = (Named(by, grant), now, reason.Trim());
        return Outcome.Success;
    }

    private Error? CheckState(DuplicateVerdict verdict) => State switch
    {
        SuspicionState.FirstDecision or SuspicionState.ReversalProposed => Error.Refused("residents.duplicate-proposed-already", ProposedBy!),
        SuspicionState.Confirmed => verdict == DuplicateVerdict.TakeBack ? null : Error.Refused("residents.duplicate-merged-already"),
        _ when verdict == DuplicateVerdict.TakeBack => Error.Refused("residents.duplicate-not-merged"),
        SuspicionState.Dismissed when verdict == DuplicateVerdict.TwoPeople => Error.Refused("residents.duplicate-dismissed-already"),
        _ => null,
    };

    private static string Named(Actor by, Grant grant) => $"{by.Name}, {grant.Title}";
}
