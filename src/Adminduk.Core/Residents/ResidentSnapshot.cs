namespace Adminduk.Core.Residents;

/// <summary>The elements of a person at one instant, as the log keeps them: member names of <see cref="Resident"/> and their values.</summary>
internal static class ResidentSnapshot
{
    private static readonly string[] Members =
    [
        nameof(Resident.Nik), nameof(Resident.FamilyId), nameof(Resident.Name), nameof(Resident.Sex), nameof(Resident.BirthPlace), nameof(Resident.BirthDate),
        nameof(Resident.BloodType), nameof(Resident.Religion), nameof(Resident.Faith), nameof(Resident.MaritalStatus), nameof(Resident.Relationship),
        nameof(Resident.Education), nameof(Resident.Occupation), nameof(Resident.OccupationGeneration), nameof(Resident.Citizenship),
        nameof(Resident.Disability), nameof(Resident.MotherNik), nameof(Resident.MotherName), nameof(Resident.FatherNik), nameof(Resident.FatherName),
        nameof(Resident.BirthActNumber), nameof(Resident.MarriageActNumber), nameof(Resident.MarriageDate), nameof(Resident.DivorceActNumber),
        nameof(Resident.DivorceDate), nameof(Resident.PassportNumber), nameof(Resident.StayPermitNumber), nameof(Resident.Phone), nameof(Resident.Email),
        nameof(Resident.Status), nameof(Resident.StatusSince),
    ];

    private static readonly (string Name, Func<object, object?> Read)[] Readers =
        [.. Members.Select(m => (m, new Func<object, object?>(typeof(Resident).GetProperty(m)!.GetValue)))];

    public static Dictionary<string, object?> Of(Resident resident) =>
        Readers.ToDictionary(r => r.Name, r => r.Read(resident) is Enum word ? word.ToString() : r.Read(resident), StringComparer.Ordinal);
}
