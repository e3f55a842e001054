using System.Globalization;
using System.Text.Json;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Cases.Effects;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Surat Keterangan Lahir Mati: a letter, for somebody who was never alive has no act.</summary>
internal sealed class StillbirthPaper(CodeLists lists) : IDocumentPaper
{
    private readonly CertificateDrawing drawing = new(DocumentKinds.StillbirthLetter);
    private readonly Words words = new(lists);

    public string Kind => DocumentKinds.StillbirthLetter;

    public async Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct)
    {
        var read = await BirthParents.ReadAsync(run.Db, run.Answers, ct);
        if (!read.Try(out var parents)) return Outcome<PaperContent>.Fail(read.Errors);
        var content = new CertificateContent(
            "SURAT KETERANGAN LAHIR MATI", "Certificate of stillbirth", number,
            "Yang bertanda tangan di bawah ini menerangkan bahwa telah dilaporkan peristiwa lahir mati sebagai berikut.",
            [Event(run), Parents(parents), Report(run)], Closing(run));
        return new PaperContent(parents.MotherName, JsonSerializer.Serialize(content), parents.Mother?.Id, run.Effect?.Family?.Id);
    }

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<CertificateContent>(data)!, frame);

    private CertificateSection Event(StepRun run) => new("Peristiwa",
    [
        new("Hari, tanggal", run.DateOf("stillbirth-date").ToString("dddd, d MMMM yyyy", Texts.Indonesian)),
        new("Pukul", run.Answer("stillbirth-time")),
        new("Tempat", run.Answer("stillbirth-place").ToUpperInvariant()),
        new("Jenis kelamin", Of("sex", run.CodeOf("stillbirth-sex"))),
        new("Usia kandungan", $"{run.Answer("weeks")} minggu"),
        new("Jenis kelahiran", Of("birth-kind", run.CodeOf("stillbirth-kind"))),
        new("Anak ke", run.Answer("stillbirth-order")),
        new("Yang menentukan", Of("stillbirth-certifier", run.CodeOf("stillbirth-certifier"))),
    ]);

    private static CertificateSection Parents(BirthParents parents) => new("Orang tua",
    [
        new("Nama ibu", parents.MotherName), new("NIK ibu", parents.MotherNik), new("Nama ayah", parents.FatherName), new("NIK ayah", parents.FatherNik),
    ]);

    private static CertificateSection Report(StepRun run) => new("Pelaporan",
    [
        new("Pelapor", run.Case.ApplicantName),
        new("Saksi pertama", run.Answer("witness-1-name")),
        new("Saksi kedua", run.Answer("witness-2-name")),
        new("Tanggal lapor", run.Clock.DateOf(run.Case.FiledAt).ToString("d MMMM yyyy", Texts.Indonesian)),
    ]);

    private static string Closing(StepRun run) =>
        (run.Answer(ReportingRule.Late) == "yes" ? "Peristiwa ini dilaporkan melampaui batas waktu 30 hari. " : "")
        + "Surat keterangan ini bukan akta; diterbitkan untuk dipergunakan sebagaimana mestinya.";

    private string Of(string list, int? code) => code is { } known ? words.Of(list, known) : "-";
}
