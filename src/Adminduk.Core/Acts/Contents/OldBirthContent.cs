using Adminduk.Core.Residents;

namespace Adminduk.Core.Acts.Contents;

/// <summary>An act of birth that was taken over from paper: <see cref="TakenOverContent"/> with the elements that the register knows.</summary>
/// <param name="Name">Name of the child.</param>
/// <param name="Nik">NIK.</param>
/// <param name="Remarks">What else the register book says, as it was copied.</param>
/// <param name="Sex">Jenis kelamin.</param>
/// <param name="BornIn">Tempat lahir.</param>
/// <param name="BornOn">Tanggal lahir.</param>
/// <param name="FatherName">Nama ayah.</param>
/// <param name="MotherName">Nama ibu.</param>
/// <param name="Citizenship">Kewarganegaraan.</param>
public sealed record OldBirthContent(
    string Name, string? Nik, string? Remarks, Sex? Sex, string? BornIn, DateOnly? BornOn, string? FatherName, string? MotherName, Citizenship? Citizenship);
