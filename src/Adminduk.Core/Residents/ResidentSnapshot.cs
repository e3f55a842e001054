namespace Adminduk.Core.Residents;

/// <summary>The elements of a person at one instant, as the log keeps them: member names of <see cref="Resident"/> and <see cref="RareElements"/> and their values.</summary>
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
        nameof(Resident.Status), nameof(Resident.StatusSince), nameof(Resident.FrontTitle), nameof(Resident.BackTitle), nameof(Resident.Impaired),
        nameof(Resident.BirthActHeld), nameof(Resident.MarriageActHeld), nameof(Resident.DivorceActHeld),
    ];

    private static readonly string[] RareMembers =
    [
        nameof(RareElements.PreviousAddress), nameof(RareElements.PassportExpiry), nameof(RareElements.CitizenshipDecree), nameof(RareElements.SponsorName),
        nameof(RareElements.SponsorType), nameof(RareElements.SponsorAddress), nameof(RareElements.StayPermitKind), nameof(RareElements.StayPermitPlace),
        nameof(RareElements.StayPermitIssuedOn), nameof(RareElements.StayPermitExpiry), nameof(RareElements.FirstArrivalPlace), nameof(RareElements.FirstArrivalDate),
    ];

    private static readonly (string Name, Func<Resident, object?> Read)[] Readers =
    [
        .. Members.Select(m => (m, Reader<Resident>(m))),
        .. RareMembers.Select(m => (m, Rarely(Reader<RareElements>(m)))),
    ];

    public static Dictionary<string, object?> Of(Resident resident) =>
        Readers.ToDictionary(r => r.Name, r => r.Read(resident) is Enum word ? word.ToString() : r.Read(resident), StringComparer.Ordinal);

    private static Func<Resident, object?> Rarely(Func<RareElements, object?> read) => person => person.Rare is { } rare ? read(rare) : null;

    private static Func<T, object?> Reader<T>(string member)
    {
        var property = typeof(T).GetProperty(member)!;
        return row => property.GetValue(row);
    }
}
