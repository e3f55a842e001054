using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Import;

namespace Adminduk.Core.Residents.Export;

/// <summary>What stands in a column about a person, in the words of the forms.</summary>
/// <param name="lists">The code lists.</param>
internal sealed class ExportCell(CodeLists lists)
{
    /// <summary>The value; null for none.</summary>
    public string? Of(ImportField field, Resident p, Family home) => field switch
    {
        ImportField.FamilyNumber => home.Number,
        ImportField.Nik => p.Nik,
        ImportField.Name => p.Name,
        ImportField.Sex => Word("sex", (int)p.Sex),
        ImportField.BirthPlace => p.BirthPlace,
        ImportField.BirthDate => Day(p.BirthDate),
        ImportField.BloodType => Word("blood-type", p.BloodType),
        ImportField.Religion => Word("religion", p.Religion),
        ImportField.Faith => p.Faith,
        ImportField.MaritalStatus => Word("marital-status", (int)p.MaritalStatus),
        ImportField.Relationship => Word("family-relation", (int)p.Relationship),
        ImportField.Education => Word("education", p.Education),
        ImportField.Occupation => Word("occupation", p.Occupation, p.OccupationGeneration.ToString(CultureInfo.InvariantCulture)),
        ImportField.Citizenship => Word("citizenship", (int)p.Citizenship),
        ImportField.Disability => p.Disability is { } disability ? Word("disability", disability) : null,
        ImportField.Impaired => p.Impaired is { } impaired ? Word("impairment", impaired ? 2 : 1) : null,
        ImportField.MotherNik => p.MotherNik,
        ImportField.MotherName => p.MotherName,
        ImportField.FatherNik => p.FatherNik,
        ImportField.FatherName => p.FatherName,
        ImportField.FrontTitle => p.FrontTitle,
        ImportField.BackTitle => p.BackTitle,
        ImportField.Phone => p.Phone,
        ImportField.IdCard => Card(p.IdCard),
        ImportField.Life => "HIDUP",
        _ => Act(field, p) ?? Rarely(field, p.Rare) ?? Place(field, home),
    };

    /// <summary>A date as offices write it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>The national word for where a KTP-el stands.</summary>
    public static string Card(IdCardStatus status) => status switch
    {
        IdCardStatus.Recorded or IdCardStatus.Withdrawn => "SUDAH REKAM",
        IdCardStatus.UniquenessCheck => "SENT FOR ENROLLMENT",
        IdCardStatus.RecordAgain => "ENROLL FAILURE",
        IdCardStatus.Adjudication => "ADJUDICATE RECORD",
        IdCardStatus.Duplicate => "DUPLICATE RECORD",
        IdCardStatus.PrintReady => "PRINT READY RECORD",
        IdCardStatus.Printed or IdCardStatus.Activated => "CARD PRINTED",
        IdCardStatus.Issued => "CARD ISSUED",
        _ => "BELUM REKAM",
    };

    private string? Act(ImportField field, Resident p) => field switch
    {
        ImportField.BirthActNumber => p.BirthActNumber,
        ImportField.MarriageActNumber => p.MarriageActNumber,
        ImportField.MarriageDate => Day(p.MarriageDate),
        ImportField.DivorceActNumber => p.DivorceActNumber,
        ImportField.DivorceDate => Day(p.DivorceDate),
        ImportField.BirthActHeld => Held(p.BirthActHeld),
        ImportField.MarriageActHeld => Held(p.MarriageActHeld),
        ImportField.DivorceActHeld => Held(p.DivorceActHeld),
        ImportField.PassportNumber => p.PassportNumber,
        ImportField.StayPermitNumber => p.StayPermitNumber,
        _ => null,
    };

    private string? Rarely(ImportField field, RareElements? rare) => field switch
    {
        _ when rare is null => null,
        ImportField.PreviousAddress => rare.PreviousAddress,
        ImportField.PassportExpiry => Day(rare.PassportExpiry),
        ImportField.CitizenshipDecree => rare.CitizenshipDecree,
        ImportField.SponsorName => rare.SponsorName,
        ImportField.SponsorType => rare.SponsorType is { } type ? Word("sponsor-type", type) : null,
        ImportField.SponsorAddress => rare.SponsorAddress,
        ImportField.StayPermitKind => rare.StayPermitKind is { } kind ? Word("stay-permit-kind", kind) : null,
        ImportField.StayPermitPlace => rare.StayPermitPlace,
        ImportField.StayPermitIssuedOn => Day(rare.StayPermitIssuedOn),
        ImportField.StayPermitExpiry => Day(rare.StayPermitExpiry),
        ImportField.FirstArrivalPlace => rare.FirstArrivalPlace,
        ImportField.FirstArrivalDate => Day(rare.FirstArrivalDate),
        _ => null,
    };

    private static string? Place(ImportField field, Family home) => field switch
    {
        ImportField.Address => home.Address,
        ImportField.Rt => home.Rt,
        ImportField.Rw => home.Rw,
        ImportField.Hamlet => home.Hamlet,
        ImportField.PostalCode => home.PostalCode,
        ImportField.VillageCode => home.Village,
        ImportField.District => RegionCode.Parse(home.Village).Digits[4..6],
        ImportField.Village => RegionCode.Parse(home.Village).Digits[6..],
        _ => null,
    };

    private string? Held(bool? held) => held is { } known ? Word("act-held", known ? 2 : 1) : null;

    private string? Word(string list, int code, string? generation = null) =>
        lists[list].Find(code.ToString(CultureInfo.InvariantCulture), generation)?.Indonesian.ToUpperInvariant();
}
