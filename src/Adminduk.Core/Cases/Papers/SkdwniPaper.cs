using System.Text.Json;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Surat Keterangan Datang WNI, for the newcomers that the register has just taken up.</summary>
internal sealed class SkdwniPaper(RegionDirectory regions, CodeLists lists) : IDocumentPaper
{
    private readonly SkdwniDrawing drawing = new();
    private readonly Words words = new(lists);

    public string Kind => DocumentKinds.Skdwni;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run, number));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<SkdwniContent>(data)!, frame);

    private Outcome<PaperContent> Fill(StepRun run, string number)
    {
        if (run.Effect is not { Family: { } family, People.Count: > 0 } arrived) return Error.Refused("cases.no-family");
        var written = DateOnly.TryParseExact(run.Answer("origin-letter-date"), "yyyy-MM-dd", out var date) ? date : run.Today;
        var content = new SkdwniContent(
            number, run.Answer("origin-letter"), written, run.Answer("origin-family-number"), family.Number, family.Head?.Name ?? arrived.People[0].Name,
            run.Case.ApplicantNik, run.Case.ApplicantName,
            Places.Of(regions, run.Answer("origin-address"), "", "", run.Answer("origin-region")),
            Places.Of(regions, family),
            run.Today,
            [.. arrived.People.Select(p => new MovingMember(p.Nik, p.Name, words.Relation(p), p.BirthDate))]);
        return new PaperContent(run.Case.ApplicantName, JsonSerializer.Serialize(content), arrived.People[0].Id, family.Id);
    }
}
