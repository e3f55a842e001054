namespace Adminduk.Core.Residents.Synthesis;

/// <summary>A made-up person; the members mean what they mean on <see cref="Resident"/>.</summary>
public sealed record SyntheticResident
{
    /// <summary>NIK.</summary>
    public required string Nik { get; init; }

    /// <summary>Full name, capitals.</summary>
    public required string Name { get; init; }

    /// <summary>Jenis kelamin.</summary>
    public required Sex Sex { get; init; }

    /// <summary>Tempat lahir.</summary>
    public required string BirthPlace { get; init; }

    /// <summary>Tanggal lahir.</summary>
    public required DateOnly BirthDate { get; init; }

    /// <summary>Golongan darah.</summary>
    public required int BloodType { get; init; }

    /// <summary>Agama.</summary>
    public required int Religion { get; init; }

    /// <summary>Status perkawinan.</summary>
    public required MaritalStatus MaritalStatus { get; init; }

    /// <summary>SHDK.</summary>
    public required Relationship Relationship { get; init; }

    /// <summary>Pendidikan terakhir.</summary>
    public required int Education { get; init; }

    /// <summary>Jenis pekerjaan, generation 99.</summary>
    public required int Occupation { get; init; }

    /// <summary>NIK ibu, when she lives in the household.</summary>
    public string? MotherNik { get; init; }

    /// <summary>Nama ibu.</summary>
    public required string MotherName { get; init; }

    /// <summary>NIK ayah, when he lives in the household.</summary>
    public string? FatherNik { get; init; }

    /// <summary>Nama ayah.</summary>
    public required string FatherName { get; init; }

    /// <summary>Nomor akta kelahiran.</summary>
    public string? BirthActNumber { get; init; }

    /// <summary>Nomor akta perkawinan or buku nikah.</summary>
    public string? MarriageActNumber { get; init; }

    /// <summary>Tanggal perkawinan.</summary>
    public DateOnly? MarriageDate { get; init; }

    /// <summary>Where the KTP-el stands.</summary>
    public required IdCardStatus IdCard { get; init; }
}
