namespace Adminduk.Core.Documents.Letters;

/// <summary>What a Surat Keterangan Pindah WNI says (data of form F-1.03).</summary>
/// <param name="Number">Letter number.</param>
/// <param name="FamilyCardNumber">No. KK of origin.</param>
/// <param name="HeadName">Kepala keluarga of origin.</param>
/// <param name="ApplicantNik">NIK of the applicant.</param>
/// <param name="ApplicantName">Name of the applicant.</param>
/// <param name="Origin">Alamat asal.</param>
/// <param name="Destination">Alamat tujuan.</param>
/// <param name="Reason">Alasan pindah.</param>
/// <param name="Classification">Klasifikasi kepindahan.</param>
/// <param name="MoveType">Jenis kepindahan.</param>
/// <param name="StayingCard">Status No. KK bagi yang tidak pindah.</param>
/// <param name="MovingCard">Status No. KK bagi yang pindah.</param>
/// <param name="PlannedOn">Rencana tanggal pindah.</param>
/// <param name="Members">Who moves.</param>
/// <param name="ValidUntil">Last day on which the destination accepts the letter; null where the office sets none.</param>
public sealed record SkpwniContent(
    string Number,
    string FamilyCardNumber,
    string HeadName,
    string ApplicantNik,
    string ApplicantName,
    PrintedAddress Origin,
    PrintedAddress Destination,
    string Reason,
    string Classification,
    string MoveType,
    string StayingCard,
    string MovingCard,
    DateOnly PlannedOn,
    IReadOnlyList<MovingMember> Members,
    DateOnly? ValidUntil);
