using Adminduk.Core.Residents;

namespace Adminduk.Core.Acts.Contents;

/// <summary>What an act of marriage says.</summary>
/// <param name="Husband">The husband.</param>
/// <param name="Wife">The wife.</param>
/// <param name="MarriedOn">Day of the wedding.</param>
/// <param name="MarriedIn">Place of the wedding.</param>
/// <param name="Religion">Religion or faith by which they married.</param>
/// <param name="Leader">The religious leader, or the elder of the faith, who married them.</param>
/// <param name="Witnesses">Names of the witnesses.</param>
public sealed record MarriageContent(SpouseContent Husband, SpouseContent Wife, DateOnly MarriedOn, string MarriedIn, string Religion, string Leader, IReadOnlyList<string> Witnesses)
{
    /// <summary>The court's leave for a marriage under age.</summary>
    public string? Dispensation { get; init; }
}

/// <summary>One of the two in an act of marriage.</summary>
/// <param name="Name">Name.</param>
/// <param name="Nik">NIK; empty for a foreigner without one.</param>
/// <param name="BirthPlace">Tempat lahir.</param>
/// <param name="BirthDate">Tanggal lahir.</param>
/// <param name="Citizenship">Kewarganegaraan.</param>
/// <param name="FatherName">Nama ayah.</param>
/// <param name="MotherName">Nama ibu.</param>
/// <param name="Before">How the register stood before the wedding: to it an annulment goes back.</param>
public sealed record SpouseContent(
    string Name, string Nik, string BirthPlace, DateOnly BirthDate, Citizenship Citizenship, string FatherName, string MotherName, MaritalRecord Before)
{
    /// <summary>Passport of a foreigner who has no NIK.</summary>
    public string? Passport { get; init; }
}
