using Adminduk.Core.Residents;

namespace Adminduk.Core.Acts.Contents;

/// <summary>What an act of divorce says.</summary>
/// <param name="Husband">The former husband.</param>
/// <param name="Wife">The former wife.</param>
/// <param name="MarriageNumber">Number of their act of marriage.</param>
/// <param name="MarriageRegisteredOn">Date of that act.</param>
/// <param name="MarriageOffice">Office of that act.</param>
/// <param name="Court">Court that decided.</param>
/// <param name="Decision">Number of its decision.</param>
/// <param name="FinalOn">Day on which it became final.</param>
public sealed record DivorceContent(
    PartyContent Husband, PartyContent Wife, string MarriageNumber, DateOnly MarriageRegisteredOn, string MarriageOffice, string Court, string Decision, DateOnly FinalOn);

/// <summary>One of the two in an act of divorce.</summary>
/// <param name="Name">Name.</param>
/// <param name="Nik">NIK.</param>
/// <param name="Citizenship">Kewarganegaraan.</param>
/// <param name="Before">How the register stood before; null for somebody from elsewhere. To it an annulment of the divorce goes back.</param>
public sealed record PartyContent(string Name, string Nik, Citizenship Citizenship, MaritalRecord? Before);
