using System.Text.Json;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Biodata of everybody who moves, the applicant first: the same people as on the moving certificate.</summary>
internal sealed class BiodataPaper(RegionDirectory regions, CodeLists lists) : IDocumentPaper
{
    private readonly BiodataDrawing drawing = new();
    private readonly Words words = new(lists);

    public string Kind => DocumentKinds.Biodata;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run, number));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<List<BiodataContent>>(data)!, frame);

    private Outcome<PaperContent> Fill(StepRun run, string number)
    {
        if (run.Effect is not { People.Count: > 0 } effect || (effect.From ?? effect.Family) is not { } family) return Error.Refused("cases.no-family");
        var people = effect.People.OrderByDescending(p => p.Nik == run.Case.ApplicantNik).ToList();
        var sheets = people.ConvertAll(p => Content(number, p, family));
        return new PaperContent(people[0].Name, JsonSerializer.Serialize(sheets), people[0].Id, family.Id);
    }

    private BiodataContent Content(string number, Resident p, Family family) => new(
        number, p.Nik, family.Number, p.Name, p.BirthPlace, p.BirthDate, words.Sex(p), words.BloodType(p), words.Religion(p), words.MaritalStatus(p), words.Relation(p),
        words.Education(p), words.Occupation(p), words.Citizenship(p), Places.Of(regions, family), p.FatherName, p.MotherName)
    {
        FatherNik = p.FatherNik,
        MotherNik = p.MotherNik,
        BirthActNumber = p.BirthActNumber,
        MarriageActNumber = p.MarriageActNumber,
        MarriedOn = p.MarriageDate,
        DivorceActNumber = p.DivorceActNumber,
        DivorcedOn = p.DivorceDate,
        PassportNumber = p.PassportNumber,
        PassportExpiry = p.Rare?.PassportExpiry,
        FormerAddress = p.Rare?.PreviousAddress,
        CitizenshipDecree = p.Rare?.CitizenshipDecree,
    };
}
