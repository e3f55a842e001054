using System.Text.Json;
using Adminduk.Core.Acts;
using Adminduk.Core.Cases.Effects.Acts;
using Adminduk.Core.Cases.Papers.Excerpts;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Surat Keterangan Pembatalan Akta.</summary>
internal sealed class ActAnnulmentPaper : IDocumentPaper
{
    private readonly CertificateDrawing drawing = new(DocumentKinds.ActAnnulmentLetter);

    public string Kind => DocumentKinds.ActAnnulmentLetter;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run, number));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<CertificateContent>(data)!, frame);

    private static Outcome<PaperContent> Fill(StepRun run, string number)
    {
        if (run.Effect?.Act is not { } act) return Error.Refused("cases.no-act");
        var subject = act.People[0];
        var annulled = act.Notes[^1];
        var content = new CertificateContent(
            "SURAT KETERANGAN PEMBATALAN AKTA", null, number, "Pejabat Pencatatan Sipil menerangkan bahwa akta pencatatan sipil di bawah ini telah dibatalkan.",
            [
                new("Akta", [new("Jenis akta", ActTitles.Of(act.Kind).Id), new("Nomor akta", act.Number), new("Tanggal didaftarkan", MarginWords.Date(act.RegisteredOn)), new("Nama", subject.Name), new("NIK", subject.Nik)]),
                new("Pembatalan", [new("Tanggal", MarginWords.Date(annulled.On)), new("Dasar", annulled.Basis)]),
            ],
            "Sejak tanggal pembatalan, akta beserta semua kutipannya tidak berlaku lagi dan nomornya dihapus dari data penduduk. Kutipan yang masih beredar dapat diperiksa dengan kode QR-nya. Register aktanya tetap disimpan.");
        return new PaperContent(subject.Name, JsonSerializer.Serialize(content), subject.ResidentId, null);
    }
}
