using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>A birth to be recorded: somebody without a NIK gets one, and a place on a card.</summary>
/// <param name="FamilyId">The card that will name the child.</param>
/// <param name="Relationship">SHDK on it.</param>
/// <param name="Child">Who was born.</param>
/// <param name="Register">Writes the act once the NIK is known, and gives its number.</param>
public sealed record Birth(Guid FamilyId, Relationship Relationship, Newborn Child, Func<Resident, Task<string>> Register);

/// <summary>Somebody who enters the register by birth, in time or late.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Sex">Jenis kelamin.</param>
/// <param name="BirthPlace">Tempat lahir.</param>
/// <param name="BirthDate">Tanggal lahir.</param>
public sealed record Newborn([property: Sensitive] string Name, Sex Sex, string BirthPlace, DateOnly BirthDate)
{
    /// <summary>Agama, code list <c>religion</c>; null = as the head of the family.</summary>
    public int? Religion { get; init; }

    /// <summary>Name of the faith organisation.</summary>
    public string? Faith { get; init; }

    /// <summary>Kewarganegaraan.</summary>
    public Citizenship Citizenship { get; init; } = Citizenship.Indonesian;

    /// <summary>NIK ibu.</summary>
    [Sensitive]
    public string? MotherNik { get; init; }

    /// <summary>Nama ibu; empty when nobody knows her.</summary>
    [Sensitive]
    public string MotherName { get; init; } = "";

    /// <summary>NIK ayah.</summary>
    [Sensitive]
    public string? FatherNik { get; init; }

    /// <summary>Nama ayah; empty for a child of its mother alone.</summary>
    [Sensitive]
    public string FatherName { get; init; } = "";

    /// <summary>The register entry under a NIK.</summary>
    internal Resident Enter(int regency, Guid id, Nik nik, Resident? head)
    {
        var person = new Resident
        {
            Regency = regency,
            Id = id,
            Nik = nik.Value,
            Name = Name,
            Sex = Sex,
            BirthPlace = BirthPlace.Trim().ToUpperInvariant(),
            BirthDate = BirthDate,
            Religion = Religion ?? head?.Religion ?? 1,
            Faith = Religion is null ? head?.Faith : Faith,
            Citizenship = Citizenship,
            MotherNik = MotherNik,
            MotherName = NameRules.Normalise(MotherName),
            FatherNik = FatherNik,
            FatherName = NameRules.Normalise(FatherName),
        };
        person.Rename(Name);
        return person;
    }
}

/// <summary>What a birth left behind.</summary>
/// <param name="Child">The new entry.</param>
/// <param name="Family">The card that names it.</param>
public sealed record BirthResult(Resident Child, Family Family);
