namespace Adminduk.Core.Documents.Letters;

/// <summary>What a Surat Pengembalian Berkas says.</summary>
/// <param name="Number">Letter number.</param>
/// <param name="CaseNumber">Receipt number of the request.</param>
/// <param name="Service">Name of the service.</param>
/// <param name="ApplicantName">Who asked.</param>
/// <param name="MaskedNik">NIK, already masked; empty where none is known.</param>
/// <param name="Items">What must be mended; at least one.</param>
/// <param name="HowToReturn">Where and how to hand the repaired file in again.</param>
/// <param name="RepairBy">Last day for it; null where the office sets none.</param>
/// <param name="TrackingLink">Full address that the QR code holds.</param>
/// <param name="TrackingAddress">The same for typing, without scheme.</param>
public sealed record ReturnLetterContent(
    string Number,
    string CaseNumber,
    string Service,
    string ApplicantName,
    string MaskedNik,
    IReadOnlyList<ReturnedItem> Items,
    string HowToReturn,
    DateOnly? RepairBy,
    string TrackingLink,
    string TrackingAddress);
