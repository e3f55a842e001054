using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Acts.Contents;

/// <summary>What an act of birth says.</summary>
/// <param name="Name">Name of the child.</param>
/// <param name="Nik">NIK.</param>
/// <param name="Sex">Jenis kelamin.</param>
/// <param name="BornIn">Place of birth.</param>
/// <param name="BornOn">Day of birth.</param>
/// <param name="Order">Which child of its mother, from 1; 0 for a foundling.</param>
/// <param name="Citizenship">Kewarganegaraan.</param>
/// <param name="Parentage">As whose child the act names it.</param>
public sealed record BirthContent(string Name, string Nik, Sex Sex, string BornIn, DateOnly BornOn, int Order, Citizenship Citizenship, Parentage Parentage)
{
    /// <summary>Time of day as reported, if known.</summary>
    public string? BornAt { get; init; }

    /// <summary>Nama ayah.</summary>
    [Sensitive]
    public string FatherName { get; init; } = "";

    /// <summary>NIK ayah.</summary>
    [Sensitive]
    public string? FatherNik { get; init; }

    /// <summary>Nama ibu.</summary>
    [Sensitive]
    public string MotherName { get; init; } = "";

    /// <summary>NIK ibu.</summary>
    [Sensitive]
    public string? MotherNik { get; init; }

    /// <summary>Code list <c>birth-kind</c>.</summary>
    public int? Kind { get; init; }

    /// <summary>Code list <c>birth-place-kind</c>.</summary>
    public int? PlaceKind { get; init; }

    /// <summary>Code list <c>birth-attendant</c>.</summary>
    public int? Attendant { get; init; }

    /// <summary>Weight at birth, grams.</summary>
    public int? Weight { get; init; }

    /// <summary>Length at birth, centimetres.</summary>
    public int? Length { get; init; }

    /// <summary>Act of marriage or marriage book of the parents: number and date.</summary>
    public string? MarriageProof { get; init; }
}

/// <summary>As whose child an act of birth names somebody (Permendagri 108/2019 article 48 and the next).</summary>
public enum Parentage
{
    /// <summary>Of father and mother, whose marriage an act or marriage book proves.</summary>
    Couple,

    /// <summary>Of father and mother by their own statement (F-2.04): the act says that their marriage is not recorded yet.</summary>
    UnrecordedCouple,

    /// <summary>Of its mother.</summary>
    MotherAlone,

    /// <summary>Nobody knows its parents.</summary>
    Foundling,
}
