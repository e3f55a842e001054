using System.Globalization;
using System.Text.Json;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Surat Keterangan Pindah WNI, from the move that the register has just recorded.</summary>
internal sealed class SkpwniPaper(RegionDirectory regions, CodeLists lists) : IDocumentPaper
{
    private readonly SkpwniDrawing drawing = new();
    private readonly Words words = new(lists);

    public string Kind => DocumentKinds.Skpwni;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run, rule, number));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<SkpwniContent>(data)!, frame);

    private Outcome<PaperContent> Fill(StepRun run, DocumentRule rule, string number)
    {
        if (run.Effect is not { From: { } from, People.Count: > 0 } moved) return Error.Refused("cases.no-family");
        var origin = Places.Of(regions, from);
        var validUntil = rule.ValidDays is { } days ? run.Today.AddDays(days) : (DateOnly?)null;
        moved.Transfer?.Name(number, validUntil);
        var target = run.Answer("destination-village");
        var content = new SkpwniContent(
            number, from.Number, from.Head?.Name ?? moved.Family?.Head?.Name ?? moved.People[0].Name, run.Case.ApplicantNik, run.Case.ApplicantName, origin,
            Places.Of(regions, run.Answer("destination-address"), run.Answer("destination-rt"), run.Answer("destination-rw"), target),
            Of("move-reason", run.Answer("reason")),
            Of("move-class", Class(from.Village, target)),
            Of("move-kind", run.Answer("move-kind")),
            Of("card-of-remaining", run.Answer("staying-family")),
            Of("card-of-moving", run.Answer("moving-family")),
            run.Today,
            [.. moved.People.Select(p => new MovingMember(p.Nik, p.Name, words.Relation(p), p.BirthDate))],
            validUntil);
        return new PaperContent(run.Case.ApplicantName, JsonSerializer.Serialize(content), run.Case.ResidentId, from.Id);
    }

    // Between provinces, or between regencies of one province: nothing nearer needs this letter.
    private static string Class(string from, string to) => from[..2] == to[..2] ? "4" : "5";

    private string Of(string list, string code) => int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? words.Of(list, number) : "-";
}
