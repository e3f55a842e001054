using System.Text.Json;
using Adminduk.Core.Acts;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Excerpts;

namespace Adminduk.Core.Cases.Papers.Excerpts;

/// <summary>The excerpt (kutipan) of an act, in the words of the national form.</summary>
/// <param name="kind">Kind of document.</param>
internal sealed class ExcerptPaper(string kind) : IDocumentPaper
{
    private readonly ExcerptDrawing drawing = new(kind);

    public string Kind => kind;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<ExcerptContent>(data)!, frame);

    private Outcome<PaperContent> Fill(StepRun run)
    {
        if (run.Effect?.Act is not { } act) return Error.Refused("cases.no-act");
        var content = ExcerptWordings.Of(act) with { Notes = [.. act.Notes.Select(n => $"{n.On:dd-MM-yyyy}: {n.Text} Dasar: {n.Basis}.")], Copy = act.Excerpts > 1 ? act.Excerpts : null };
        var subject = act.People[0];
        return new PaperContent(subject.Name, JsonSerializer.Serialize(content), subject.ResidentId, null);
    }
}
