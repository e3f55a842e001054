using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>Understands one row: a person with an address, or what must be mended first.</summary>
/// <param name="map">Which column holds what.</param>
/// <param name="regions">All regions.</param>
/// <param name="words">Words of the code lists.</param>
/// <param name="regency">The office's regency.</param>
/// <param name="today">The office's date.</param>
/// <param name="newId">Makes the ids of people.</param>
internal sealed class RowParser(ColumnMap map, RegionDirectory regions, WordBooks words, int regency, DateOnly today, Func<Guid> newId)
{
    private const int LongestName = 120;

    private readonly VillageBook villages = new(regions, regency);
    private readonly TextPool texts = new();

    /// <summary>The village of rows that name none, dotted code; empty when they must name it.</summary>
    public string Village { get; init; } = "";

    /// <summary>Reads the row that the reader stands on.</summary>
    public ImportRow Parse(ITableReader table)
    {
        var row = new ImportRow { Number = table.Row.Number };
        var cells = new RowCells(table, map, words, row);
        row.FamilyNumber = cells.Number16(ImportField.FamilyNumber) is { } number ? texts.Get(number) : "";
        row.Relationship = (Relationship?)cells.Code(ImportField.Relationship, required: true);
        var person = Person(cells, Nik(cells, row), row.Relationship);
        RareCells.Fill(cells, person);
        cells.MustLive();
        cells.TakeIdCard(person);
        row.Home = Home(cells, row);
        CheckName(person.Name, row);
        if (row.IsFaulty) return row;
        Check(person, row);
        if (!row.IsFaulty) row.Person = person;
        return row;
    }

    private static string? Nik(in RowCells cells, ImportRow row)
    {
        if (cells.Number16(ImportField.Nik) is not { } digits) return null;
        if (Residents.Nik.Parse(digits).Error is not { } error) return digits;
        row.Add(FindingKind.Fault, ImportField.Nik, digits, error.Code, error.Args);
        return null;
    }

    private Resident Person(in RowCells cells, string? nik, Relationship? relationship)
    {
        var name = NameRules.Normalise(cells.Text(ImportField.Name, LongestName, required: true) ?? "");
        return new()
        {
            Regency = regency,
            Id = newId(),
            Nik = nik ?? "",
            Name = name,
            SearchName = NameKey.Of(name),
            Sex = (Sex)(cells.Code(ImportField.Sex, required: true) ?? 0),
            BirthPlace = texts.Get((cells.Text(ImportField.BirthPlace, 60, required: true) ?? "").ToUpperInvariant()),
            BirthDate = cells.Date(ImportField.BirthDate, required: true) ?? default,
            BloodType = cells.Code(ImportField.BloodType) ?? 13,
            Religion = cells.Code(ImportField.Religion, required: true) ?? 0,
            Faith = cells.Text(ImportField.Faith, 60),
            MaritalStatus = (MaritalStatus)(cells.Code(ImportField.MaritalStatus, required: true) ?? 0),
            Relationship = relationship ?? Relationship.Other,
            Education = cells.Code(ImportField.Education, required: true) ?? 0,
            Occupation = cells.Code(ImportField.Occupation, required: true) ?? 0,
            Citizenship = (Citizenship)(cells.Code(ImportField.Citizenship) ?? 1),
            Disability = cells.Code(ImportField.Disability) is > 0 and var disability ? disability : null,
            MotherNik = cells.ParentNik(ImportField.MotherNik),
            MotherName = cells.Text(ImportField.MotherName, LongestName)?.ToUpperInvariant() ?? "",
            FatherNik = cells.ParentNik(ImportField.FatherNik),
            FatherName = cells.Text(ImportField.FatherName, LongestName)?.ToUpperInvariant() ?? "",
            BirthActNumber = cells.Text(ImportField.BirthActNumber, 60),
            MarriageActNumber = cells.Text(ImportField.MarriageActNumber, 60),
            MarriageDate = cells.Date(ImportField.MarriageDate),
            DivorceActNumber = cells.Text(ImportField.DivorceActNumber, 60),
            DivorceDate = cells.Date(ImportField.DivorceDate),
            PassportNumber = cells.Text(ImportField.PassportNumber, 20),
            StayPermitNumber = cells.Text(ImportField.StayPermitNumber, 30),
            FrontTitle = cells.Text(ImportField.FrontTitle, Titles.MaxLength),
            BackTitle = cells.Text(ImportField.BackTitle, Titles.MaxLength),
            Impaired = cells.Flag(ImportField.Impaired),
            BirthActHeld = cells.Flag(ImportField.BirthActHeld),
            MarriageActHeld = cells.Flag(ImportField.MarriageActHeld),
            DivorceActHeld = cells.Flag(ImportField.DivorceActHeld),
            Phone = cells.DigitsOnly(ImportField.Phone, 8, 15),
        };
    }

    // The head's row says where the family lives; the others may leave it out.
    private HomeAddress? Home(in RowCells cells, ImportRow row)
    {
        var head = row.Relationship == Relationship.Head;
        if (!head && !cells.Has(ImportField.Address)) return null;
        var address = cells.Text(ImportField.Address, 160, required: head);
        var village = VillageIn(cells, row);
        var (rt, rw) = (cells.Neighbourhood(ImportField.Rt), cells.Neighbourhood(ImportField.Rw));
        var hamlet = cells.Text(ImportField.Hamlet, 60);
        var postal = cells.DigitsOnly(ImportField.PostalCode, 5, 5);
        return address is null || village is null
            ? null
            : new(address, village, texts.Get(rt), texts.Get(rw), hamlet is null ? null : texts.Get(hamlet), postal is null ? null : texts.Get(postal));
    }

    private string? VillageIn(in RowCells cells, ImportRow row)
    {
        if (Village.Length > 0 && !cells.Has(ImportField.VillageCode) && !cells.Has(ImportField.Village)) return Village;
        var byCode = cells.Has(ImportField.VillageCode);
        var field = byCode ? ImportField.VillageCode : ImportField.Village;
        if ((byCode ? cells.Text(field, 60) : cells.Text(field, 60, required: true)) is not { } text) return null;
        var found = byCode ? villages.ByCode(text) : villages.ByName(cells.Text(ImportField.District, 60) ?? "", text);
        if (found.Try(out var village)) return village;
        row.Add(FindingKind.Fault, field, text, found.Error!.Code, found.Error.Args);
        return null;
    }

    private static void CheckName(string name, ImportRow row)
    {
        if (name.Length == 0) return;
        if (!name.Any(char.IsLetter)) row.Add(FindingKind.Fault, ImportField.Name, name, "residents.import-name");
        else if (name.Any(char.IsDigit)) row.Add(FindingKind.Doubt, ImportField.Name, name, "residents.import-name-digits");
    }

    private void Check(Resident person, ImportRow row)
    {
        var findings = PersonRules.Check(person, today);
        foreach (var error in findings.Errors) row.Add(FindingKind.Fault, FieldOf(error.Field), "", error.Code, error.Args);
        foreach (var doubt in findings.Warnings) row.Add(FindingKind.Doubt, FieldOf(doubt.Field), "", doubt.Code, doubt.Args);
        foreach (var doubt in Residents.Nik.Parse(person.Nik).Value.Compare(person.BirthDate, person.Sex, regions))
            row.Add(FindingKind.Doubt, ImportField.Nik, person.Nik, doubt.Code, doubt.Args);
    }

    private static ImportField? FieldOf(string? field) => field switch
    {
        "nik" => ImportField.Nik,
        "birth-date" => ImportField.BirthDate,
        "marriage-date" => ImportField.MarriageDate,
        "divorce-date" => ImportField.DivorceDate,
        "marriage-act" => ImportField.MarriageActNumber,
        "marital-status" => ImportField.MaritalStatus,
        "faith" => ImportField.Faith,
        "birth-act" => ImportField.BirthActHeld,
        "divorce-act" => ImportField.DivorceActHeld,
        "sponsor-type" => ImportField.SponsorType,
        "passport-expiry" => ImportField.PassportExpiry,
        "stay-permit-expiry" => ImportField.StayPermitExpiry,
        "first-arrival-date" => ImportField.FirstArrivalDate,
        _ => null,
    };
}
