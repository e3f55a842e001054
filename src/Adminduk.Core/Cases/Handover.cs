using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>The product given to its receiver (penyerahan), with the officer's post frozen.</summary>
public sealed class Handover : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The case; one hand-over each.</summary>
    public Guid CaseId { get; init; }

    /// <summary>Receiver.</summary>
    [Sensitive]
    public required string ReceiverName { get; set; }

    /// <summary><c>self</c>, <c>family</c> or <c>proxy</c>.</summary>
    public required string ReceiverKind { get; set; }

    /// <summary>How the right to the product was shown: <c>receipt</c>, or <c>lost-receipt</c> with identity checked.</summary>
    public required string Proof { get; init; }

    /// <summary>What was checked when the receipt was lost.</summary>
    public string? ProofNote { get; init; }

    /// <summary>File hash of the drawn signature, or <c>paper</c>; null until signed.</summary>
    public string? Signature { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Officer.</summary>
    public Guid OfficerId { get; init; }

    /// <summary>Officer's name.</summary>
    public required string OfficerName { get; init; }

    /// <summary>Officer's post.</summary>
    public required string Position { get; init; }

    /// <summary>Officer's unit.</summary>
    public required string Unit { get; init; }
}
