using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>Holds a row against the person that the register knows under its NIK. A cell that says nothing differs from nothing.</summary>
internal static class RowComparison
{
    /// <summary>The columns in which they differ, each with what the file says.</summary>
    public static IEnumerable<(ImportField Field, string Value)> Of(ImportRow row, Resident known, Family? home)
    {
        var said = row.Person!;
        if (row.FamilyNumber != home?.Number) yield return (ImportField.FamilyNumber, row.FamilyNumber);
        if (said.Name != known.Name) yield return (ImportField.Name, said.Name);
        if (said.BirthPlace != known.BirthPlace) yield return (ImportField.BirthPlace, said.BirthPlace);
        if (said.BirthDate != known.BirthDate) yield return (ImportField.BirthDate, said.BirthDate.ToString("dd-MM-yyyy", Texts.Indonesian));
        foreach (var (field, one, other) in Codes(said, known).Where(c => c.One != c.Other)) yield return (field, CodeOf(one));
        foreach (var (field, one, other) in Words(said, known).Where(w => w.One.Length > 0 && w.One != w.Other)) yield return (field, one);
        if (row.Home is not { } place || home is null || row.Relationship != Relationship.Head) yield break;
        if (place.Village != home.Village) yield return (ImportField.VillageCode, place.Village);
        if (place.Address != home.Address) yield return (ImportField.Address, place.Address);
        if (place.Rt != home.Rt) yield return (ImportField.Rt, place.Rt);
        if (place.Rw != home.Rw) yield return (ImportField.Rw, place.Rw);
    }

    private static IEnumerable<(ImportField Field, int One, int Other)> Codes(Resident said, Resident known) =>
    [
        (ImportField.Sex, (int)said.Sex, (int)known.Sex),
        (ImportField.BloodType, said.BloodType == 13 ? known.BloodType : said.BloodType, known.BloodType),
        (ImportField.Religion, said.Religion, known.Religion),
        (ImportField.MaritalStatus, (int)said.MaritalStatus, (int)known.MaritalStatus),
        (ImportField.Relationship, (int)said.Relationship, (int)known.Relationship),
        (ImportField.Education, said.Education, known.Education),
        (ImportField.Occupation, said.Occupation, known.Occupation),
        (ImportField.Citizenship, (int)said.Citizenship, (int)known.Citizenship),
        (ImportField.Disability, said.Disability ?? known.Disability ?? 0, known.Disability ?? 0),
    ];

    private static IEnumerable<(ImportField Field, string One, string Other)> Words(Resident said, Resident known) =>
    [
        (ImportField.Faith, said.Faith ?? "", known.Faith ?? ""),
        (ImportField.MotherNik, said.MotherNik ?? "", known.MotherNik ?? ""),
        (ImportField.MotherName, said.MotherName, known.MotherName),
        (ImportField.FatherNik, said.FatherNik ?? "", known.FatherNik ?? ""),
        (ImportField.FatherName, said.FatherName, known.FatherName),
        (ImportField.BirthActNumber, said.BirthActNumber ?? "", known.BirthActNumber ?? ""),
        (ImportField.MarriageActNumber, said.MarriageActNumber ?? "", known.MarriageActNumber ?? ""),
        (ImportField.MarriageDate, Day(said.MarriageDate), Day(known.MarriageDate)),
        (ImportField.DivorceActNumber, said.DivorceActNumber ?? "", known.DivorceActNumber ?? ""),
        (ImportField.DivorceDate, Day(said.DivorceDate), Day(known.DivorceDate)),
        (ImportField.PassportNumber, said.PassportNumber ?? "", known.PassportNumber ?? ""),
        (ImportField.StayPermitNumber, said.StayPermitNumber ?? "", known.StayPermitNumber ?? ""),
        (ImportField.FrontTitle, said.FrontTitle ?? "", known.FrontTitle ?? ""),
        (ImportField.BackTitle, said.BackTitle ?? "", known.BackTitle ?? ""),
        (ImportField.Phone, said.Phone ?? "", known.Phone ?? ""),
    ];

    private static string CodeOf(int code) => code.ToString(Texts.Indonesian);

    private static string Day(DateOnly? day) => day?.ToString("dd-MM-yyyy", Texts.Indonesian) ?? "";
}
