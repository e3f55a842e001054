namespace Adminduk.Core.Documents.Receipts;

/// <summary>What a Resi (Bukti Pengurusan) says.</summary>
/// <param name="Number">Receipt number; printed large.</param>
/// <param name="TrackingCode">The code that opens the tracking page together with the number.</param>
/// <param name="TrackingLink">Full address that the QR code holds.</param>
/// <param name="TrackingAddress">The same for typing, without scheme and code: <c>adminduk.example.go.id/lacak</c>.</param>
/// <param name="Service">Name of the service.</param>
/// <param name="ApplicantName">Who asked.</param>
/// <param name="MaskedNik">NIK, already masked; empty where none is known.</param>
/// <param name="ReceivedAt">When the file was taken in, in words with zone: <c>Minggu, 22 November 2026 09.05 WIB</c>.</param>
/// <param name="ReceivedBy">Officer's name, or <c>Daring</c>.</param>
/// <param name="HandedIn">What was handed in, one line each.</param>
/// <param name="Promise">What will be given and by when: <c>Kartu Keluarga, paling lambat Rabu, 25 November 2026</c>.</param>
/// <param name="PickUp">Where and how to fetch it.</param>
/// <param name="Complaints">Channels for complaints, one line.</param>
public sealed record ReceiptContent(
    string Number,
    string TrackingCode,
    string TrackingLink,
    string TrackingAddress,
    string Service,
    string ApplicantName,
    string MaskedNik,
    string ReceivedAt,
    string ReceivedBy,
    IReadOnlyList<string> HandedIn,
    string Promise,
    string PickUp,
    string Complaints)
{
    /// <summary>The fine of a late report in words; null where nothing is to be paid.</summary>
    public string? Fine { get; init; }
}
