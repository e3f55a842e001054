using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Documents;

/// <summary>A document from draft to signature to withdrawal. The signed bytes are stored once and never drawn again.</summary>
public sealed class IssuedDocument : IRegional, IVersioned, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The case it came of.</summary>
    public Guid CaseId { get; init; }

    /// <summary>Kind: <c>family-card</c>, <c>skpwni</c>, <c>biodata</c>, <c>skdwni</c>, <c>id-card-slip</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Official number; a family card bears the No. KK. Empty while it is a draft.</summary>
    [Sensitive]
    public required string Number { get; set; }

    /// <summary>The person it is about.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>The family it is about.</summary>
    public Guid? FamilyId { get; set; }

    /// <summary>Name shown, masked, on the verification page.</summary>
    [Sensitive]
    public required string SubjectName { get; set; }

    /// <summary>The record it is drawn from, JSON.</summary>
    [Sensitive]
    public required string Data { get; set; }

    /// <summary>Where it stands.</summary>
    public DocumentStatus Status { get; internal set; }

    /// <summary>Role that signs it; null when the kind is not signed.</summary>
    public string? SignerRole { get; init; }

    /// <summary>Date on the document, office date; set at signature.</summary>
    public DateOnly? IssuedOn { get; internal set; }

    /// <summary>Last day of validity; null = as long as the data hold.</summary>
    public DateOnly? ValidUntil { get; internal set; }

    /// <summary>When signed, UTC.</summary>
    public DateTime? SignedAt { get; internal set; }

    /// <summary>Who signed.</summary>
    public Guid? SignerId { get; internal set; }

    /// <summary>Signer's name.</summary>
    public string? SignerName { get; internal set; }

    /// <summary>Signer's post.</summary>
    public string? SignerTitle { get; internal set; }

    /// <summary>SHA-256 of the signed file in the file store.</summary>
    public string? FileHash { get; internal set; }

    /// <summary>SHA-256 of the verification token in its QR.</summary>
    public string? TokenHash { get; internal set; }

    /// <summary>When withdrawn, UTC.</summary>
    public DateTime? WithdrawnAt { get; internal set; }

    /// <summary>Why withdrawn.</summary>
    public string? WithdrawnReason { get; internal set; }

    /// <inheritdoc/>
    public long Version { get; internal set; }
}

/// <summary>From draft to withdrawal.</summary>
public enum DocumentStatus
{
    /// <summary>KONSEP: may still change.</summary>
    Draft,

    /// <summary>Signed and in force.</summary>
    Signed,

    /// <summary>Withdrawn; shown as such when verified.</summary>
    Withdrawn,
}
