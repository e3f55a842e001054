namespace Adminduk.Core.Documents.FamilyCards;

/// <summary>What a Kartu Keluarga says.</summary>
/// <param name="Number">Family-card number (No. KK), 16 digits.</param>
/// <param name="HeadName">Nama kepala keluarga.</param>
/// <param name="Address">Street, hamlet.</param>
/// <param name="Rt">RT, three digits.</param>
/// <param name="Rw">RW, three digits.</param>
/// <param name="PostalCode">Five digits, or empty.</param>
/// <param name="Village">Desa/kelurahan.</param>
/// <param name="District">Kecamatan.</param>
/// <param name="Regency">Kabupaten/kota.</param>
/// <param name="Province">Provinsi.</param>
/// <param name="Members">Head first, then in the order of the family.</param>
public sealed record FamilyCardContent(
    string Number,
    string HeadName,
    string Address,
    string Rt,
    string Rw,
    string PostalCode,
    string Village,
    string District,
    string Regency,
    string Province,
    IReadOnlyList<FamilyCardMember> Members);
