using Adminduk.Core.Catalogue;
using Adminduk.Core.Documents.Signing;

namespace Adminduk.Core.Cases;

/// <summary>What an officer (or the applicant) wants to do with the current step of a case.</summary>
public sealed record StepCommand
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The case as the same context has just read it with its steps; null reads it. Should it have changed since, its version tells.</summary>
    public Case? AtHand { get; init; }

    /// <summary>How the step is to end.</summary>
    public required VerdictKind Verdict { get; init; }

    /// <summary>The step the actor saw; another current step means that somebody was faster. Null skips the check.</summary>
    public string? Step { get; init; }

    /// <summary>The version the actor saw; null skips the check.</summary>
    public long? Version { get; init; }

    /// <summary>What was entered for the step's operations.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>();

    /// <summary>Remark, or the reason of a rejection or escalation.</summary>
    public string Note { get; init; } = "";

    /// <summary>On a return: what to repair.</summary>
    public IReadOnlyList<ReturnItem> Returns { get; init; } = [];

    /// <summary>The opened signing key, for steps that sign.</summary>
    public ISigner? Signer { get; init; }

    /// <summary>Client's key of this act; a repeat gets the first answer.</summary>
    public string? IdempotencyKey { get; init; }
}

/// <summary>One item to repair.</summary>
/// <param name="Item">Requirement item id, or <c>field:</c> and a field id.</param>
/// <param name="Reason">Why, in plain words.</param>
/// <param name="Remedy">What the applicant is to do.</param>
public sealed record ReturnItem(string Item, string Reason, string Remedy);
