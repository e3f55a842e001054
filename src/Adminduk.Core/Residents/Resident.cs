using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>A person of the population register, with the elements of UU 24/2013 article 58(2) that an office keeps. No biometrics.</summary>
public sealed partial class Resident : IRegional, IVersioned, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>NIK, 16 digits, for life.</summary>
    [Sensitive]
    public required string Nik { get; init; }

    /// <summary>The family whose card names this person; null only after death or a move.</summary>
    public Guid? FamilyId { get; internal set; }

    /// <summary>Full name as recorded, capitals.</summary>
    [Sensitive]
    public required string Name { get; set; }

    /// <summary>Name for searching; see <see cref="NameKey"/>.</summary>
    public string SearchName { get; internal set; } = "";

    /// <summary>Jenis kelamin.</summary>
    public Sex Sex { get; set; }

    /// <summary>Tempat lahir.</summary>
    public required string BirthPlace { get; set; }

    /// <summary>Tanggal lahir.</summary>
    public DateOnly BirthDate { get; set; }

    /// <summary>Golongan darah, code list <c>blood-type</c>; 13 = not known.</summary>
    public int BloodType { get; set; } = 13;

    /// <summary>Agama, code list <c>religion</c>.</summary>
    public int Religion { get; set; } = 1;

    /// <summary>Name of the faith organisation when <see cref="Religion"/> is 7.</summary>
    public string? Faith { get; set; }

    /// <summary>Status perkawinan.</summary>
    public MaritalStatus MaritalStatus { get; set; } = MaritalStatus.Single;

    /// <summary>SHDK.</summary>
    public Relationship Relationship { get; internal set; } = Relationship.Other;

    /// <summary>Pendidikan terakhir, code list <c>education</c>.</summary>
    public int Education { get; set; } = 1;

    /// <summary>Jenis pekerjaan, code list <c>occupation</c> of <see cref="OccupationGeneration"/>.</summary>
    public int Occupation { get; set; } = 1;

    /// <summary>Generation of the occupation code: 99 (F-1.01 since 2019) or 89 (before); code 89 differs between them.</summary>
    public int OccupationGeneration { get; set; } = 99;

    /// <summary>Kewarganegaraan.</summary>
    public Citizenship Citizenship { get; set; } = Citizenship.Indonesian;

    /// <summary>Penyandang cacat, code list <c>disability</c>; null = none. Specially protected (article 84).</summary>
    [Sensitive]
    public int? Disability { get; set; }

    /// <summary>NIK ibu.</summary>
    [Sensitive]
    public string? MotherNik { get; set; }

    /// <summary>Nama ibu.</summary>
    [Sensitive]
    public string MotherName { get; set; } = "";

    /// <summary>NIK ayah.</summary>
    [Sensitive]
    public string? FatherNik { get; set; }

    /// <summary>Nama ayah.</summary>
    [Sensitive]
    public string FatherName { get; set; } = "";

    /// <summary>Nomor akta kelahiran, free text: old numbers have any shape.</summary>
    public string? BirthActNumber { get; set; }

    /// <summary>Nomor akta perkawinan or buku nikah.</summary>
    public string? MarriageActNumber { get; set; }

    /// <summary>Tanggal perkawinan.</summary>
    public DateOnly? MarriageDate { get; set; }

    /// <summary>Nomor akta perceraian.</summary>
    public string? DivorceActNumber { get; set; }

    /// <summary>Tanggal perceraian.</summary>
    public DateOnly? DivorceDate { get; set; }

    /// <summary>Nomor paspor.</summary>
    public string? PassportNumber { get; set; }

    /// <summary>ITAS or ITAP number of a foreign resident.</summary>
    public string? StayPermitNumber { get; set; }

    /// <summary>Phone for messages, 08….</summary>
    [Sensitive]
    public string? Phone { get; set; }

    /// <summary>E-mail for messages.</summary>
    [Sensitive]
    public string? Email { get; set; }

    /// <summary>Whether the person counts as living here.</summary>
    public ResidentStatus Status { get; internal set; } = ResidentStatus.Active;

    /// <summary>Date of <see cref="Status"/>.</summary>
    public DateOnly? StatusSince { get; internal set; }

    /// <summary>The entry that holds, for one that was recorded twice.</summary>
    public Guid? DuplicateOfId { get; internal set; }

    /// <summary>Where the KTP-el stands.</summary>
    public IdCardStatus IdCard { get; internal set; } = IdCardStatus.None;

    /// <summary>True once biometrics were recorded; the register keeps only this fact.</summary>
    public bool BiometricsRecorded { get; internal set; }

    /// <inheritdoc/>
    public long Version { get; internal set; }

    /// <summary>Whole years of age on a day.</summary>
    public int AgeOn(DateOnly day) => YearsBetween(BirthDate, day);

    /// <summary>Whole years from a birth date to a day.</summary>
    public static int YearsBetween(DateOnly birthDate, DateOnly day)
    {
        var years = day.Year - birthDate.Year;
        return birthDate.AddYears(years) > day ? years - 1 : years;
    }

    /// <summary>True when married or once married (kawin atau pernah kawin).</summary>
    public bool EverMarried => MaritalStatus != MaritalStatus.Single;

    /// <summary>True when obliged to hold a KTP-el: 17 or ever married (UU 24/2013 article 63(1)).</summary>
    public bool MustHoldIdCardOn(DateOnly day) => EverMarried || AgeOn(day) >= 17;
}
