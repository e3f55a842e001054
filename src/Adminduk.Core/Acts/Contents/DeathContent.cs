using Adminduk.Core.Residents;

namespace Adminduk.Core.Acts.Contents;

/// <summary>What an act of death says.</summary>
/// <param name="Name">Name of the deceased.</param>
/// <param name="Nik">NIK.</param>
/// <param name="Sex">Jenis kelamin.</param>
/// <param name="BirthPlace">Tempat lahir.</param>
/// <param name="BirthDate">Tanggal lahir.</param>
/// <param name="DiedOn">Day of death.</param>
/// <param name="DiedAt">Time of day as reported, if known.</param>
/// <param name="DiedIn">Place of death.</param>
/// <param name="FatherName">Nama ayah.</param>
/// <param name="MotherName">Nama ibu.</param>
/// <param name="Citizenship">Kewarganegaraan.</param>
public sealed record DeathContent(
    string Name, string Nik, Sex Sex, string BirthPlace, DateOnly BirthDate, DateOnly DiedOn, string? DiedAt, string DiedIn, string FatherName, string MotherName, Citizenship Citizenship);
