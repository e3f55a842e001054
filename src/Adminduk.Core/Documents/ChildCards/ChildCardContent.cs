namespace Adminduk.Core.Documents.ChildCards;

/// <summary>What a Kartu Identitas Anak says.</summary>
/// <param name="Nik">16 digits.</param>
/// <param name="Name">Nama lengkap.</param>
/// <param name="BirthPlace">Tempat lahir.</param>
/// <param name="BirthDate">Tanggal lahir.</param>
/// <param name="Sex">Jenis kelamin.</param>
/// <param name="BloodType">Golongan darah.</param>
/// <param name="FamilyCardNumber">Nomor KK.</param>
/// <param name="HeadName">Nama kepala keluarga.</param>
/// <param name="BirthActNumber">Nomor akta kelahiran, if known.</param>
/// <param name="Religion">Agama.</param>
/// <param name="Citizenship">Kewarganegaraan.</param>
/// <param name="Address">Alamat.</param>
/// <param name="ValidUntil">Last day of validity.</param>
/// <param name="WithPhoto">True for the type of those aged 5 and over.</param>
public sealed record ChildCardContent(
    string Nik,
    string Name,
    string BirthPlace,
    DateOnly BirthDate,
    string Sex,
    string BloodType,
    string FamilyCardNumber,
    string HeadName,
    string? BirthActNumber,
    string Religion,
    string Citizenship,
    PrintedAddress Address,
    DateOnly ValidUntil,
    bool WithPhoto);
