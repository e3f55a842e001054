namespace Adminduk.Core.Residents;

/// <content>The elements that another register of this database hands over.</content>
public sealed partial record ResidentElements
{
    /// <summary>Everything that an entry says, to be written onto the entry of another register.</summary>
    internal static ResidentElements Of(Resident person) => new()
    {
        Name = person.Name,
        Sex = person.Sex,
        BirthPlace = person.BirthPlace,
        BirthDate = person.BirthDate,
        BloodType = person.BloodType,
        Religion = person.Religion,
        Faith = person.Faith,
        MaritalStatus = person.MaritalStatus,
        Education = person.Education,
        Occupation = person.OccupationGeneration == 99 ? person.Occupation : null,
        Citizenship = person.Citizenship,
        Disability = person.Disability ?? 0,
        MotherNik = person.MotherNik,
        MotherName = person.MotherName,
        FatherNik = person.FatherNik,
        FatherName = person.FatherName,
        BirthActNumber = person.BirthActNumber,
        MarriageActNumber = person.MarriageActNumber,
        MarriageDate = person.MarriageDate,
        DivorceActNumber = person.DivorceActNumber,
        DivorceDate = person.DivorceDate,
        PassportNumber = person.PassportNumber,
        StayPermitNumber = person.StayPermitNumber,
        Phone = person.Phone,
        Email = person.Email,
        FrontTitle = person.FrontTitle,
        BackTitle = person.BackTitle,
        Impaired = person.Impaired,
        BirthActHeld = person.BirthActHeld,
        MarriageActHeld = person.MarriageActHeld,
        DivorceActHeld = person.DivorceActHeld,
        PreviousAddress = person.Rare?.PreviousAddress,
        PassportExpiry = person.Rare?.PassportExpiry,
        CitizenshipDecree = person.Rare?.CitizenshipDecree,
        SponsorName = person.Rare?.SponsorName,
        SponsorType = person.Rare?.SponsorType,
        SponsorAddress = person.Rare?.SponsorAddress,
        StayPermitKind = person.Rare?.StayPermitKind,
        StayPermitPlace = person.Rare?.StayPermitPlace,
        StayPermitIssuedOn = person.Rare?.StayPermitIssuedOn,
        StayPermitExpiry = person.Rare?.StayPermitExpiry,
        FirstArrivalPlace = person.Rare?.FirstArrivalPlace,
        FirstArrivalDate = person.Rare?.FirstArrivalDate,
    };
}
