using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Elements of a person as a form gives them. Null = not said, so nothing changes; an empty text clears an optional element.</summary>
public sealed partial record ResidentElements
{
    /// <summary>Full name.</summary>
    [Sensitive]
    public string? Name { get; init; }

    /// <summary>Jenis kelamin; changing it leaves the NIK as it is.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Tempat lahir.</summary>
    public string? BirthPlace { get; init; }

    /// <summary>Tanggal lahir; changing it leaves the NIK as it is.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Golongan darah, code list <c>blood-type</c>.</summary>
    public int? BloodType { get; init; }

    /// <summary>Agama, code list <c>religion</c>.</summary>
    public int? Religion { get; init; }

    /// <summary>Name of the faith organisation.</summary>
    public string? Faith { get; init; }

    /// <summary>Status perkawinan.</summary>
    public MaritalStatus? MaritalStatus { get; init; }

    /// <summary>Pendidikan terakhir, code list <c>education</c>.</summary>
    public int? Education { get; init; }

    /// <summary>Jenis pekerjaan, code list <c>occupation</c> of the 99 entries.</summary>
    public int? Occupation { get; init; }

    /// <summary>Kewarganegaraan.</summary>
    public Citizenship? Citizenship { get; init; }

    /// <summary>Penyandang cacat, code list <c>disability</c>; 0 = none.</summary>
    [Sensitive]
    public int? Disability { get; init; }

    /// <summary>NIK ibu.</summary>
    [Sensitive]
    public string? MotherNik { get; init; }

    /// <summary>Nama ibu.</summary>
    [Sensitive]
    public string? MotherName { get; init; }

    /// <summary>NIK ayah.</summary>
    [Sensitive]
    public string? FatherNik { get; init; }

    /// <summary>Nama ayah.</summary>
    [Sensitive]
    public string? FatherName { get; init; }

    /// <summary>Nomor akta kelahiran.</summary>
    public string? BirthActNumber { get; init; }

    /// <summary>Nomor akta perkawinan or buku nikah.</summary>
    public string? MarriageActNumber { get; init; }

    /// <summary>Tanggal perkawinan.</summary>
    public DateOnly? MarriageDate { get; init; }

    /// <summary>Nomor akta perceraian.</summary>
    public string? DivorceActNumber { get; init; }

    /// <summary>Tanggal perceraian.</summary>
    public DateOnly? DivorceDate { get; init; }

    /// <summary>Nomor paspor.</summary>
    public string? PassportNumber { get; init; }

    /// <summary>ITAS or ITAP number.</summary>
    public string? StayPermitNumber { get; init; }

    /// <summary>Phone for messages.</summary>
    [Sensitive]
    public string? Phone { get; init; }

    /// <summary>E-mail for messages.</summary>
    [Sensitive]
    public string? Email { get; init; }

    /// <summary>Writes what was said onto a person.</summary>
    internal void ApplyTo(Resident person)
    {
        if (Name is not null) person.Rename(Name);
        person.Sex = Sex ?? person.Sex;
        person.BirthPlace = BirthPlace?.Trim().ToUpperInvariant() ?? person.BirthPlace;
        person.BirthDate = BirthDate ?? person.BirthDate;
        person.BloodType = BloodType ?? person.BloodType;
        person.Religion = Religion ?? person.Religion;
        person.Faith = Text(Faith, person.Faith);
        person.Education = Education ?? person.Education;
        if (Occupation is { } occupation) (person.Occupation, person.OccupationGeneration) = (occupation, 99);
        person.Citizenship = Citizenship ?? person.Citizenship;
        person.Disability = Disability is null ? person.Disability : Disability == 0 ? null : Disability;
        person.PassportNumber = Text(PassportNumber, person.PassportNumber);
        person.StayPermitNumber = Text(StayPermitNumber, person.StayPermitNumber);
        person.Phone = Text(Phone, person.Phone);
        person.Email = Text(Email, person.Email);
        person.FrontTitle = Text(FrontTitle, person.FrontTitle);
        person.BackTitle = Text(BackTitle, person.BackTitle);
        person.Impaired = Impaired ?? person.Impaired;
        ApplyParents(person);
        ApplyActs(person);
        ApplyRare(person);
    }

    private void ApplyParents(Resident person)
    {
        person.MotherNik = Text(MotherNik, person.MotherNik);
        person.MotherName = MotherName is null ? person.MotherName : NameRules.Normalise(MotherName);
        person.FatherNik = Text(FatherNik, person.FatherNik);
        person.FatherName = FatherName is null ? person.FatherName : NameRules.Normalise(FatherName);
    }

    private void ApplyActs(Resident person)
    {
        person.MaritalStatus = MaritalStatus ?? person.MaritalStatus;
        person.BirthActNumber = Text(BirthActNumber, person.BirthActNumber);
        person.MarriageActNumber = Text(MarriageActNumber, person.MarriageActNumber);
        person.MarriageDate = MarriageDate ?? person.MarriageDate;
        person.DivorceActNumber = Text(DivorceActNumber, person.DivorceActNumber);
        person.DivorceDate = DivorceDate ?? person.DivorceDate;
        person.BirthActHeld = BirthActHeld ?? Held(BirthActNumber, person.BirthActHeld);
        person.MarriageActHeld = MarriageActHeld ?? Held(MarriageActNumber, person.MarriageActHeld);
        person.DivorceActHeld = DivorceActHeld ?? Held(DivorceActNumber, person.DivorceActHeld);
    }

    // Who gives a number holds the act.
    private static bool? Held(string? number, bool? was) => string.IsNullOrWhiteSpace(number) ? was : true;

    private static string? Text(string? said, string? was) => said is null ? was : said.Trim() is { Length: > 0 } text ? text : null;
}
