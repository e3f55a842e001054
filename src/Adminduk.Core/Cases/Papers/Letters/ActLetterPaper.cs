using System.Text.Json;
using Adminduk.Core.Acts;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;

namespace Adminduk.Core.Cases.Papers.Letters;

/// <summary>A letter (surat keterangan) about a note or an annulment on an act.</summary>
/// <param name="kind">Kind of document.</param>
/// <param name="wording">Its words, from the case, the act and the letter's number.</param>
internal sealed class ActLetterPaper(string kind, Func<StepRun, Act, string, CertificateContent> wording) : IDocumentPaper
{
    private readonly CertificateDrawing drawing = new(kind);

    public string Kind => kind;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run, number));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<CertificateContent>(data)!, frame);

    private Outcome<PaperContent> Fill(StepRun run, string number)
    {
        if (run.Effect?.Act is not { } act) return Error.Refused("cases.no-act");
        var subject = act.People.MinBy(p => p.Order)!;
        return new PaperContent(subject.Name, JsonSerializer.Serialize(wording(run, act, number)), subject.ResidentId, run.Effect.Family?.Id);
    }
}
