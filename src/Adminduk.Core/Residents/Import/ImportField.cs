namespace Adminduk.Core.Residents.Import;

/// <summary>What a column of the file may hold. The names of the columns are in <see cref="ImportColumns"/>.</summary>
public enum ImportField
{
    /// <summary>No. KK.</summary>
    FamilyNumber,

    /// <summary>NIK.</summary>
    Nik,

    /// <summary>Full name.</summary>
    Name,

    /// <summary>Jenis kelamin.</summary>
    Sex,

    /// <summary>Tempat lahir.</summary>
    BirthPlace,

    /// <summary>Tanggal lahir.</summary>
    BirthDate,

    /// <summary>Golongan darah.</summary>
    BloodType,

    /// <summary>Agama.</summary>
    Religion,

    /// <summary>Organisasi kepercayaan.</summary>
    Faith,

    /// <summary>Status perkawinan.</summary>
    MaritalStatus,

    /// <summary>Tanggal perkawinan.</summary>
    MarriageDate,

    /// <summary>Nomor akta perkawinan.</summary>
    MarriageActNumber,

    /// <summary>Tanggal perceraian.</summary>
    DivorceDate,

    /// <summary>Nomor akta perceraian.</summary>
    DivorceActNumber,

    /// <summary>SHDK.</summary>
    Relationship,

    /// <summary>Pendidikan terakhir.</summary>
    Education,

    /// <summary>Jenis pekerjaan.</summary>
    Occupation,

    /// <summary>Kewarganegaraan.</summary>
    Citizenship,

    /// <summary>Penyandang cacat.</summary>
    Disability,

    /// <summary>NIK ibu.</summary>
    MotherNik,

    /// <summary>Nama ibu.</summary>
    MotherName,

    /// <summary>NIK ayah.</summary>
    FatherNik,

    /// <summary>Nama ayah.</summary>
    FatherName,

    /// <summary>Nomor akta kelahiran.</summary>
    BirthActNumber,

    /// <summary>Nomor paspor.</summary>
    PassportNumber,

    /// <summary>Nomor ITAS atau ITAP.</summary>
    StayPermitNumber,

    /// <summary>Nomor telepon.</summary>
    Phone,

    /// <summary>Alamat.</summary>
    Address,

    /// <summary>RT.</summary>
    Rt,

    /// <summary>RW.</summary>
    Rw,

    /// <summary>Dusun.</summary>
    Hamlet,

    /// <summary>Kode pos.</summary>
    PostalCode,

    /// <summary>Gelar depan.</summary>
    FrontTitle,

    /// <summary>Gelar belakang.</summary>
    BackTitle,

    /// <summary>Kelainan fisik dan mental.</summary>
    Impaired,

    /// <summary>Whether an akta kelahiran is held.</summary>
    BirthActHeld,

    /// <summary>Whether an akta perkawinan is held.</summary>
    MarriageActHeld,

    /// <summary>Whether an akta perceraian is held.</summary>
    DivorceActHeld,

    /// <summary>Alamat sebelumnya.</summary>
    PreviousAddress,

    /// <summary>Tanggal berakhir paspor.</summary>
    PassportExpiry,

    /// <summary>Nomor SK penetapan WNI.</summary>
    CitizenshipDecree,

    /// <summary>Nama sponsor.</summary>
    SponsorName,

    /// <summary>Tipe sponsor.</summary>
    SponsorType,

    /// <summary>Alamat sponsor.</summary>
    SponsorAddress,

    /// <summary>ITAS or ITAP.</summary>
    StayPermitKind,

    /// <summary>Tempat terbit ITAS/ITAP.</summary>
    StayPermitPlace,

    /// <summary>Tanggal terbit ITAS/ITAP.</summary>
    StayPermitIssuedOn,

    /// <summary>Tanggal akhir ITAS/ITAP.</summary>
    StayPermitExpiry,

    /// <summary>Tempat datang pertama.</summary>
    FirstArrivalPlace,

    /// <summary>Tanggal kedatangan pertama.</summary>
    FirstArrivalDate,

    /// <summary>Where the KTP-el stands (status rekam).</summary>
    IdCard,

    /// <summary>Whether the person still counts as living here (status dasar, status hidup).</summary>
    Life,

    /// <summary>Ten-digit code of the village, with or without dots.</summary>
    VillageCode,

    /// <summary>Two-digit number or name of the kecamatan.</summary>
    District,

    /// <summary>Four-digit number or name of the desa or kelurahan.</summary>
    Village,
}
