using System.Text.Json;
using Adminduk.Core.Cases.Effects;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Documents.Paper;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Surat Keterangan Pindah ke Luar Negeri, from the move that the register has just recorded.</summary>
internal sealed class SkplnPaper(RegionDirectory regions, CodeLists lists) : IDocumentPaper
{
    private readonly CertificateDrawing drawing = new(DocumentKinds.Skpln);
    private readonly Words words = new(lists);

    public string Kind => DocumentKinds.Skpln;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run, number));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<CertificateContent>(data)!, frame);

    private Outcome<PaperContent> Fill(StepRun run, string number)
    {
        if (run.Effect is not { From: { } from, People.Count: > 0 } moved) return Error.Refused("cases.no-family");
        var head = moved.People.FirstOrDefault(p => p.Relationship == Relationship.Head) ?? from.Head ?? moved.People[0];
        var content = new CertificateContent(
            "SURAT KETERANGAN PINDAH KE LUAR NEGERI (SKPLN)", null, number,
            "Penduduk di bawah ini telah melaporkan rencana kepindahannya ke luar negeri untuk satu tahun atau lebih dan tidak lagi tercatat sebagai penduduk daerah ini.",
            [
                new("Daerah asal", [new("Nomor Kartu Keluarga", from.Number), new("Kepala keluarga", head.Name), new("Alamat asal", Places.Of(regions, from).ToString())]),
                new("Pemohon", [new("NIK", run.Case.ApplicantNik), new("Nama", run.Case.ApplicantName)]),
                new("Tujuan", Destination(run)),
            ],
            "KTP-el dan KIA penduduk di atas telah ditarik. Laporkan kedatangan kepada Perwakilan Republik Indonesia di negara tujuan, "
            + "dan kepada Disdukcapil paling lambat 14 hari sejak datang kembali ke Indonesia.")
        {
            Members = [.. moved.People.Select(p => new MovingMember(p.Nik, p.Name, words.Relation(p), p.BirthDate))],
        };
        return new PaperContent(moved.People[0].Name, JsonSerializer.Serialize(content), moved.People[0].Id, from.Id);
    }

    private List<CertificateField> Destination(StepRun run)
    {
        var country = run.Answer("destination-country");
        return
        [
            new("Negara tujuan", words.Named("country", country)), new("Kode negara", country), new("Alamat di luar negeri", run.Answer("destination-address")),
            new("Penanggung jawab", run.Answer("responsible-person")), new("Alasan pindah", words.Named("move-reason", run.Answer("reason"))),
            new("Rencana tanggal pindah", run.DateOf("planned-date").Long()),
        ];
    }
}
