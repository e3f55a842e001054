using Adminduk.Core.Residents;

namespace Adminduk.Core.Acts.Contents;

/// <summary>What an act by which a father acknowledges a child says.</summary>
/// <param name="Child">The child.</param>
/// <param name="FatherName">Nama ayah.</param>
/// <param name="FatherNik">NIK ayah.</param>
/// <param name="MotherName">Nama ibu, who agreed.</param>
/// <param name="AcknowledgedOn">Date of the letter, or on which the court's decision became final.</param>
/// <param name="Basis">The letter, or the decision.</param>
public sealed record AcknowledgementContent(ChildContent Child, string FatherName, string FatherNik, string MotherName, DateOnly AcknowledgedOn, string Basis);

/// <summary>The child in an act of acknowledgement or legitimation.</summary>
/// <param name="Name">Name.</param>
/// <param name="Nik">NIK.</param>
/// <param name="Sex">Jenis kelamin.</param>
/// <param name="BirthPlace">Tempat lahir.</param>
/// <param name="BirthDate">Tanggal lahir.</param>
/// <param name="Citizenship">Kewarganegaraan.</param>
/// <param name="BirthActNumber">Number of the act of birth.</param>
public sealed record ChildContent(string Name, string Nik, Sex Sex, string BirthPlace, DateOnly BirthDate, Citizenship Citizenship, string BirthActNumber);
