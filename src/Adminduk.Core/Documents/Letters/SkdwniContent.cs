namespace Adminduk.Core.Documents.Letters;

/// <summary>What a Surat Keterangan Datang WNI says.</summary>
/// <param name="Number">Letter number.</param>
/// <param name="SkpwniNumber">Number of the letter of departure that it answers.</param>
/// <param name="SkpwniDate">Date of that letter.</param>
/// <param name="OriginFamilyCardNumber">No. KK of origin.</param>
/// <param name="FamilyCardNumber">No. KK at the destination.</param>
/// <param name="HeadName">Kepala keluarga at the destination.</param>
/// <param name="ApplicantNik">NIK of the applicant.</param>
/// <param name="ApplicantName">Name of the applicant.</param>
/// <param name="Origin">Alamat asal.</param>
/// <param name="Destination">Alamat tujuan.</param>
/// <param name="ArrivedOn">Tanggal kedatangan.</param>
/// <param name="Members">Who arrived.</param>
public sealed record SkdwniContent(
    string Number,
    string SkpwniNumber,
    DateOnly SkpwniDate,
    string OriginFamilyCardNumber,
    string FamilyCardNumber,
    string HeadName,
    string ApplicantNik,
    string ApplicantName,
    PrintedAddress Origin,
    PrintedAddress Destination,
    DateOnly ArrivedOn,
    IReadOnlyList<MovingMember> Members);
