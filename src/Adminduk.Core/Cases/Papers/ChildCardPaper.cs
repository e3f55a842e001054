using System.Text.Json;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.ChildCards;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Kartu Identitas Anak of the child whom the effect was about.</summary>
internal sealed class ChildCardPaper(RegionDirectory regions, CodeLists lists) : IDocumentPaper
{
    private readonly ChildCardDrawing drawing = new();
    private readonly Words words = new(lists);

    public string Kind => DocumentKinds.ChildCard;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<ChildCardContent>(data)!, frame);

    private Outcome<PaperContent> Fill(StepRun run)
    {
        if (run.Effect is not { Family: { } family, People: [var child, ..] }) return Error.Refused("cases.no-family");
        var end = ChildCardRules.ValidUntil(child, run.Today);
        var content = new ChildCardContent(
            child.Nik, child.Name, child.BirthPlace, child.BirthDate, words.Sex(child), words.BloodType(child), family.Number, family.Head?.Name ?? "-", child.BirthActNumber,
            words.Religion(child), words.Citizenship(child), Places.Of(regions, family), end, ChildCardRules.NeedsPhoto(child.BirthDate, run.Today));
        return new PaperContent(child.Name, JsonSerializer.Serialize(content), child.Id, family.Id) { ValidUntil = end };
    }
}
