namespace Adminduk.Core.Documents.Qr;

/// <summary>Decoded claims with the time limits that only the reader needs.</summary>
internal sealed record QrPayload(QrClaims Claims, DateTime? NotBefore);
