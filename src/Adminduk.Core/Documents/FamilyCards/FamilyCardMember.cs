namespace Adminduk.Core.Documents.FamilyCards;

/// <summary>One line in both blocks of a Kartu Keluarga; words as they are printed.</summary>
/// <param name="Name">Nama lengkap, with titles where recorded.</param>
/// <param name="Nik">16 digits.</param>
/// <param name="Sex">LAKI-LAKI or PEREMPUAN.</param>
/// <param name="BirthPlace">Tempat lahir.</param>
/// <param name="BirthDate">Tanggal lahir.</param>
/// <param name="Religion">Agama or kepercayaan.</param>
/// <param name="Education">Pendidikan.</param>
/// <param name="Occupation">Jenis pekerjaan.</param>
/// <param name="BloodType">Golongan darah.</param>
/// <param name="MaritalStatus">Status perkawinan, of six.</param>
/// <param name="MaritalDate">Tanggal perkawinan or perceraian, if recorded.</param>
/// <param name="Relation">Status hubungan dalam keluarga.</param>
/// <param name="Citizenship">WNI or WNA.</param>
/// <param name="PassportNumber">No. paspor, if any.</param>
/// <param name="KitapNumber">No. KITAP, if any.</param>
/// <param name="FatherName">Nama ayah.</param>
/// <param name="MotherName">Nama ibu.</param>
public sealed record FamilyCardMember(
    string Name,
    string Nik,
    string Sex,
    string BirthPlace,
    DateOnly BirthDate,
    string Religion,
    string Education,
    string Occupation,
    string BloodType,
    string MaritalStatus,
    DateOnly? MaritalDate,
    string Relation,
    string Citizenship,
    string? PassportNumber,
    string? KitapNumber,
    string FatherName,
    string MotherName);
