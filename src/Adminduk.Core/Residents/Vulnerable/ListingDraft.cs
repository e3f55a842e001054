using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>A person as the team lists them: by NIK, or described.</summary>
public sealed record ListingDraft
{
    internal const int LongestRemark = 500;
    private const int LongestName = 60;

    /// <summary>NIK, when it is known; then the register tells the rest.</summary>
    [Sensitive]
    public string Nik { get; init; } = "";

    /// <summary>Name, when there is no NIK.</summary>
    [Sensitive]
    public string Name { get; init; } = "";

    /// <summary>Jenis kelamin, when there is no NIK.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Tempat lahir, if known.</summary>
    public string BirthPlace { get; init; } = "";

    /// <summary>Tanggal lahir, if known.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Lost papers, who knows the person.</summary>
    [Sensitive]
    public string Remark { get; init; } = "";

    /// <summary>Everything wrong in the description of a person without a NIK.</summary>
    public Outcome CheckDescription(DateOnly today)
    {
        var errors = new List<Error>();
        if (string.IsNullOrWhiteSpace(Name)) errors.Add(Error.Invalid("Name", "residents.vulnerable-name-missing"));
        else if (Name.Length > LongestName || !Name.Any(char.IsLetter)) errors.Add(Error.Invalid("Name", "residents.vulnerable-name-wrong", LongestName));
        if (Sex is not { } sex || !Enum.IsDefined(sex)) errors.Add(Error.Invalid("Sex", "residents.sex-missing"));
        if (BirthPlace.Length > LongestName) errors.Add(Error.Invalid("BirthPlace", "residents.vulnerable-too-long", LongestName));
        if (BirthDate > today || BirthDate < today.AddYears(-130)) errors.Add(Error.Invalid("BirthDate", "residents.vulnerable-birth-date"));
        return Outcome.Fail(errors);
    }
}
