namespace Adminduk.Core.Documents.Slips;

/// <summary>What the printing officer needs to print one KTP-el; internal, never handed out.</summary>
/// <param name="Number">Order number.</param>
/// <param name="CaseNumber">Register number of the request.</param>
/// <param name="ScanText">What the slip's code holds, so that the officer's scanner opens the case.</param>
/// <param name="Reason">Baru, hilang, rusak, perubahan data …</param>
/// <param name="ReadySince">When the central system reported the record as ready to print (PRR).</param>
/// <param name="Nik">16 digits.</param>
/// <param name="Name">Nama lengkap.</param>
/// <param name="BirthPlace">Tempat lahir.</param>
/// <param name="BirthDate">Tanggal lahir.</param>
/// <param name="Sex">Jenis kelamin.</param>
/// <param name="BloodType">Golongan darah.</param>
/// <param name="Address">Alamat.</param>
/// <param name="Religion">Agama.</param>
/// <param name="MaritalStatus">Status perkawinan.</param>
/// <param name="Occupation">Pekerjaan.</param>
/// <param name="Citizenship">Kewarganegaraan.</param>
public sealed record IdCardSlipContent(
    string Number,
    string CaseNumber,
    string ScanText,
    string Reason,
    DateOnly? ReadySince,
    string Nik,
    string Name,
    string BirthPlace,
    DateOnly BirthDate,
    string Sex,
    string BloodType,
    PrintedAddress Address,
    string Religion,
    string MaritalStatus,
    string Occupation,
    string Citizenship);
