namespace Adminduk.Core.Documents.Letters;

/// <summary>What a biodata sheet says: the recorded elements of a resident except the specially protected ones (UU 24/2013 article 84).</summary>
/// <param name="Number">Sheet number.</param>
/// <param name="Nik">16 digits.</param>
/// <param name="FamilyCardNumber">No. KK.</param>
/// <param name="Name">Nama lengkap.</param>
/// <param name="BirthPlace">Tempat lahir.</param>
/// <param name="BirthDate">Tanggal lahir.</param>
/// <param name="Sex">Jenis kelamin.</param>
/// <param name="BloodType">Golongan darah.</param>
/// <param name="Religion">Agama or kepercayaan.</param>
/// <param name="MaritalStatus">Status perkawinan.</param>
/// <param name="Relation">Status hubungan dalam keluarga.</param>
/// <param name="Education">Pendidikan terakhir.</param>
/// <param name="Occupation">Jenis pekerjaan.</param>
/// <param name="Citizenship">Kewarganegaraan.</param>
/// <param name="Address">Alamat sekarang.</param>
/// <param name="FatherName">Nama ayah.</param>
/// <param name="MotherName">Nama ibu kandung.</param>
public sealed record BiodataContent(
    string Number,
    string Nik,
    string FamilyCardNumber,
    string Name,
    string BirthPlace,
    DateOnly BirthDate,
    string Sex,
    string BloodType,
    string Religion,
    string MaritalStatus,
    string Relation,
    string Education,
    string Occupation,
    string Citizenship,
    PrintedAddress Address,
    string FatherName,
    string MotherName)
{
    /// <summary>NIK ayah.</summary>
    public string? FatherNik { get; init; }

    /// <summary>NIK ibu kandung.</summary>
    public string? MotherNik { get; init; }

    /// <summary>Alamat sebelumnya, one line.</summary>
    public string? FormerAddress { get; init; }

    /// <summary>Nomor akta kelahiran.</summary>
    public string? BirthActNumber { get; init; }

    /// <summary>Nomor akta perkawinan or buku nikah.</summary>
    public string? MarriageActNumber { get; init; }

    /// <summary>Tanggal perkawinan.</summary>
    public DateOnly? MarriedOn { get; init; }

    /// <summary>Nomor akta perceraian.</summary>
    public string? DivorceActNumber { get; init; }

    /// <summary>Tanggal perceraian.</summary>
    public DateOnly? DivorcedOn { get; init; }

    /// <summary>Nomor paspor.</summary>
    public string? PassportNumber { get; init; }

    /// <summary>Tanggal berakhir paspor.</summary>
    public DateOnly? PassportExpiry { get; init; }

    /// <summary>Nomor SK penetapan WNI, of those who became citizens.</summary>
    public string? CitizenshipDecree { get; init; }
}
