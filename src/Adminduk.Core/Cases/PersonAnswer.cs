using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases;

/// <summary>A person who is new to this register, as typed into a form.</summary>
public sealed record PersonAnswer
{
    /// <summary>NIK given elsewhere; empty for somebody who has none yet, where the form allows it.</summary>
    public string Nik { get; init; } = "";

    /// <summary>Full name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Jenis kelamin.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Tempat lahir.</summary>
    public string BirthPlace { get; init; } = "";

    /// <summary>Tanggal lahir.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>SHDK in the family to come.</summary>
    public Relationship? Relationship { get; init; }

    /// <summary>Status perkawinan.</summary>
    public MaritalStatus? MaritalStatus { get; init; }

    /// <summary>Agama, code.</summary>
    public int? Religion { get; init; }

    /// <summary>Pendidikan, code.</summary>
    public int? Education { get; init; }

    /// <summary>Pekerjaan, code of the list in force.</summary>
    public int? Occupation { get; init; }

    /// <summary>Golongan darah, code.</summary>
    public int? BloodType { get; init; }

    /// <summary>Nama ibu.</summary>
    public string MotherName { get; init; } = "";

    /// <summary>Nama ayah.</summary>
    public string FatherName { get; init; } = "";

    /// <summary>What the register is told of the person.</summary>
    internal ResidentElements Elements() => new()
    {
        Name = Name,
        Sex = Sex,
        BirthPlace = BirthPlace,
        BirthDate = BirthDate,
        MaritalStatus = MaritalStatus,
        Religion = Religion,
        Education = Education,
        Occupation = Occupation,
        BloodType = BloodType,
        MotherName = MotherName,
        FatherName = FatherName,
    };
}
