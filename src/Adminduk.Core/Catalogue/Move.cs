namespace Adminduk.Core.Catalogue;

/// <summary>A decided move of a case; nothing has happened yet.</summary>
/// <param name="From">The step that ends.</param>
/// <param name="To">The step that begins; null at the end.</param>
/// <param name="Verdict">How the step ended.</param>
public sealed record Move(Step From, Step? To, VerdictKind Verdict)
{
    /// <summary>Operations to carry out, in order, before the case moves.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>Automatic steps that the case passed on its way, in order; each of them is finished too.</summary>
    public IReadOnlyList<Step> Passed { get; init; } = [];

    /// <summary>After a return: where the repaired case goes back to.</summary>
    public string? ResumeStep { get; init; }

    /// <summary>True when a repaired case comes back.</summary>
    public bool Resubmitted { get; init; }

    /// <summary>True when the service clock starts: the dossier is complete.</summary>
    public bool StartsClock { get; init; }

    /// <summary>True when the promised day is counted from now.</summary>
    public bool Promises { get; init; }

    /// <summary>True when the service clock stops for good.</summary>
    public bool StopsClock { get; init; }
}
