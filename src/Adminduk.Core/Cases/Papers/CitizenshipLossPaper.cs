using System.Text.Json;
using Adminduk.Core.Cases.Effects.Acts;
using Adminduk.Core.Cases.Effects;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Surat Keterangan Pelepasan Kewarganegaraan Indonesia.</summary>
internal sealed class CitizenshipLossPaper : IDocumentPaper
{
    private readonly CertificateDrawing drawing = new(DocumentKinds.CitizenshipLossLetter);

    public string Kind => DocumentKinds.CitizenshipLossLetter;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run, number));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<CertificateContent>(data)!, frame);

    private static Outcome<PaperContent> Fill(StepRun run, string number)
    {
        if (run.Effect is not { People: [var person, ..] } effect) return Error.Refused("cases.no-family");
        var stays = run.Answer("stays") == "yes";
        var content = new CertificateContent(
            "SURAT KETERANGAN PELEPASAN KEWARGANEGARAAN INDONESIA", null, number, "Yang bertanda tangan di bawah ini menerangkan bahwa orang berikut tidak lagi berkewarganegaraan Indonesia.",
            [
                new("Data diri", [new("Nama", person.Name), new("NIK", person.Nik), new("Tempat, tanggal lahir", $"{person.BirthPlace}, {MarginWords.Date(person.BirthDate)}"), new("Jenis kelamin", MarginWords.Of(person.Sex)), new("Nomor KK", effect.From?.Number)]),
                new("Kewarganegaraan", [new("Kewarganegaraan sekarang", run.Answer("new-citizenship")), new("Keputusan", $"{run.Answer("decree-issuer")} Nomor {run.Answer("decree-number")}"), new("Tanggal keputusan", MarginWords.Date(run.DateOf("decree-date"))),
                    new("Nomor paspor", run.Answer("passport-number")), new("Izin tinggal", stays ? run.Answer("permit-number") : null)]),
            ],
            stays
                ? "KTP-el dan KIA sebagai warga negara Indonesia telah ditarik. Yang bersangkutan tetap tercatat sebagai penduduk orang asing selama izin tinggalnya berlaku."
                : "KTP-el dan KIA telah ditarik, dan yang bersangkutan tidak lagi tercatat dalam Kartu Keluarga maupun sebagai penduduk.");
        return new PaperContent(person.Name, JsonSerializer.Serialize(content), person.Id, effect.From?.Id);
    }
}
