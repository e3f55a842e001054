using Adminduk.Core.Documents.Qr;

namespace Adminduk.Core.Documents;

/// <summary>What the office puts on every document.</summary>
/// <param name="Letterhead">Head of the paper.</param>
/// <param name="PublicAddress">Where people check documents: <c>https://adminduk.example.go.id/</c>.</param>
/// <param name="Office">Short name in the QR.</param>
/// <param name="QrKey">Signs the QR.</param>
public sealed record OfficePaper(Letterhead Letterhead, Uri PublicAddress, string Office, QrKey QrKey)
{
    /// <summary>Where people check by hand, without scheme.</summary>
    public string CheckAddress => $"{PublicAddress.Authority}/verifikasi";
}
