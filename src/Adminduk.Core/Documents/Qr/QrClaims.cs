namespace Adminduk.Core.Documents.Qr;

/// <summary>What the issuing office states about a document in its QR code. Identities are masked before they come here.</summary>
/// <param name="Office">Code of the issuing office (CWT issuer).</param>
/// <param name="Token">Verification token of the document.</param>
/// <param name="IssuedAt">Instant of issue, UTC, whole seconds.</param>
/// <param name="Kind">Kind of document: <c>family-card</c>.</param>
/// <param name="Number">Document number, masked where it is a family-card number or NIK.</param>
/// <param name="Signer">Name of the signatory.</param>
public sealed record QrClaims(string Office, string Token, DateTime IssuedAt, string Kind, string Number, string Signer)
{
    /// <summary>Name of the person concerned, masked; null where the document concerns nobody.</summary>
    public string? Subject { get; init; }

    /// <summary>End of validity, UTC, whole seconds; null for a document without one.</summary>
    public DateTime? ValidUntil { get; init; }
}
