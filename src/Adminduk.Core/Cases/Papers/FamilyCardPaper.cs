using System.Text.Json;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.FamilyCards;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Kartu Keluarga.</summary>
internal sealed class FamilyCardPaper(RegionDirectory regions, CodeLists lists) : IDocumentPaper
{
    private readonly FamilyCardDrawing drawing = new();
    private readonly Words words = new(lists);

    public string Kind => DocumentKinds.FamilyCard;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<FamilyCardContent>(data)!, frame);

    private Outcome<PaperContent> Fill(StepRun run)
    {
        if (run.Effect?.Family is not { } family || family.Head is not { } head) return Error.Refused("cases.no-family");
        var places = Places.Of(regions, family);
        var members = family.Members.Where(m => m.Status == ResidentStatus.Active).OrderBy(m => m.Relationship).ThenBy(m => m.BirthDate).Select(Row).ToList();
        var address = new PrintedAddress(
            family.Address, family.Rt, family.Rw, places.Village, places.District, places.Regency, places.Province, family.PostalCode ?? "");
        var content = new FamilyCardContent(family.Number, head.Name, address, members);
        return new PaperContent(head.Name, JsonSerializer.Serialize(content), head.Id, family.Id);
    }

    private FamilyCardMember Row(Resident r) => new(
        r.TitledName, r.Nik, words.Sex(r), r.BirthPlace, r.BirthDate, words.Religion(r), words.Education(r), words.Occupation(r), words.BloodType(r), words.MaritalStatus(r),
        r.MaritalStatus == MaritalStatus.Divorced ? r.DivorceDate ?? r.MarriageDate : r.MarriageDate ?? r.DivorceDate, words.Relation(r), words.Citizenship(r), r.PassportNumber, r.StayPermitNumber, r.FatherName, r.MotherName);
}
