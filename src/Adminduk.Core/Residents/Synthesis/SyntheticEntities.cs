using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Turns made-up households into entries of the register.</summary>
internal static class SyntheticEntities
{
    public static Family ToFamily(SyntheticFamily made, IdRun ids)
    {
        var family = new Family
        {
            Id = ids.Next(),
            Number = made.Number,
            Address = made.Address,
            Rt = made.Rt,
            Rw = made.Rw,
            Village = made.Village.ToString(),
            PostalCode = made.PostalCode,
            CardIssuedOn = made.RecordedOn,
        };
        family.Members.AddRange(made.Members.Select(m => ToResident(m, family.Id, ids)));
        return family;
    }

    private static Resident ToResident(SyntheticResident made, Guid family, IdRun ids) => new()
    {
        Id = ids.Next(),
        Nik = made.Nik,
        FamilyId = family,
        Name = made.Name,
        SearchName = NameKey.Of(made.Name),
        Sex = made.Sex,
        BirthPlace = made.BirthPlace,
        BirthDate = made.BirthDate,
        BloodType = made.BloodType,
        Religion = made.Religion,
        MaritalStatus = made.MaritalStatus,
        Relationship = made.Relationship,
        Education = made.Education,
        Occupation = made.Occupation,
        MotherNik = made.MotherNik,
        MotherName = made.MotherName,
        FatherNik = made.FatherNik,
        FatherName = made.FatherName,
        BirthActNumber = made.BirthActNumber,
        MarriageActNumber = made.MarriageActNumber,
        MarriageDate = made.MarriageDate,
        IdCard = made.IdCard,
        BiometricsRecorded = made.IdCard != IdCardStatus.None,
    };
}
