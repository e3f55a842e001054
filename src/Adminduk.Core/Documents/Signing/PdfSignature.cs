namespace Adminduk.Core.Documents.Signing;

/// <summary>One signature found in a PDF.</summary>
/// <param name="Signer">Whose certificate made it; null when the signature cannot be read.</param>
/// <param name="SignedAt">Time the signer states, UTC; inside the signed bytes, but no time stamp.</param>
/// <param name="IsValid">The covered bytes are unchanged and the signature fits the certificate.</param>
/// <param name="CoversFile">It covers the file up to its end: nothing was added after it.</param>
/// <param name="IsTrusted">The certificate leads to a trusted authority and was in force at that time.</param>
public sealed record PdfSignature(SigningIdentity? Signer, DateTime? SignedAt, bool IsValid, bool CoversFile, bool IsTrusted);
