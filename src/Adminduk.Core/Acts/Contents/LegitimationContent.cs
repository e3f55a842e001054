namespace Adminduk.Core.Acts.Contents;

/// <summary>What an act says by which a child born before its parents' registered marriage counts as theirs (pengesahan anak).</summary>
/// <param name="Child">The child.</param>
/// <param name="FatherName">Nama ayah.</param>
/// <param name="FatherNik">NIK ayah.</param>
/// <param name="MotherName">Nama ibu.</param>
/// <param name="MotherNik">NIK ibu.</param>
/// <param name="MarriageNumber">Number of the parents' act of marriage.</param>
/// <param name="MarriageRegisteredOn">Date of that act.</param>
/// <param name="Basis">The court's decision, where one was needed.</param>
public sealed record LegitimationContent(
    ChildContent Child, string FatherName, string FatherNik, string MotherName, string MotherNik, string MarriageNumber, DateOnly MarriageRegisteredOn, string? Basis);
