namespace Adminduk.Core.Documents.Signing;

/// <summary>One PDF on its way to a signature.</summary>
/// <param name="Pdf">The whole file, with a classic cross-reference table.</param>
/// <param name="Reason">Why it is signed, for readers of the file.</param>
/// <param name="SignedAt">Instant of signing, UTC, whole seconds.</param>
public sealed record PdfToSign(byte[] Pdf, string Reason, DateTime SignedAt);
