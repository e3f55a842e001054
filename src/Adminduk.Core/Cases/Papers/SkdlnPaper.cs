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

/// <summary>Surat Keterangan Datang dari Luar Negeri, for citizens whom the register has just taken up.</summary>
internal sealed class SkdlnPaper(RegionDirectory regions, CodeLists lists) : IDocumentPaper
{
    private readonly CertificateDrawing drawing = new(DocumentKinds.Skdln);
    private readonly Words words = new(lists);

    public string Kind => DocumentKinds.Skdln;

    public Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct) => Task.FromResult(Fill(run, number));

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<CertificateContent>(data)!, frame);

    private Outcome<PaperContent> Fill(StepRun run, string number)
    {
        if (run.Effect is not { Family: { } family, People.Count: > 0 } came) return Error.Refused("cases.no-family");
        var content = new CertificateContent(
            "SURAT KETERANGAN DATANG DARI LUAR NEGERI (SKDLN)", null, number,
            "Warga negara Indonesia di bawah ini telah melaporkan kedatangannya dari luar negeri dan tercatat pada alamat tujuan.",
            [new("Pemohon", [new("NIK", run.Case.ApplicantNik), new("Nama", run.Case.ApplicantName)]), new("Kedatangan", Arrival(run)), new("Tempat tinggal", Home(family))],
            "Setelah surat ini terbit, penduduk berumur 17 tahun atau pernah kawin mengajukan KTP-el; anak di bawah 17 tahun mendapat KIA.")
        {
            Members = [.. came.People.Select(p => new MovingMember(p.Nik, p.Name, words.Relation(p), p.BirthDate))],
        };
        return new PaperContent(came.People[0].Name, JsonSerializer.Serialize(content), came.People[0].Id, family.Id);
    }

    private List<CertificateField> Arrival(StepRun run) =>
    [
        new("Negara asal", words.Named("country", run.Answer("origin-country"))), new("Alamat di luar negeri", run.Answer("origin-address")),
        new("Nomor SKPLN atau surat Perwakilan RI", run.Answer("origin-letter")), new("Nomor dokumen perjalanan", run.Answer("travel-document")),
        new("Tanggal datang", run.DateOf("arrival-date").Long()),
    ];

    private List<CertificateField> Home(Family family) =>
        [new("Nomor Kartu Keluarga", family.Number), new("Kepala keluarga", family.Head?.Name), new("Alamat", Places.Of(regions, family).ToString())];
}
