using System.Text.Json;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Documents.Paper;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Temporary;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Bukti pendaftaran penduduk nonpermanen; valid as long as the stay.</summary>
internal sealed class NonpermanentPaper(RegionDirectory regions) : IDocumentPaper
{
    private readonly CertificateDrawing drawing = new(DocumentKinds.Nonpermanent);

    public string Kind => DocumentKinds.Nonpermanent;

    public async Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct)
    {
        var stay = await run.Db.TemporaryStays.SingleAsync(s => s.CaseId == run.Case.Id, ct);
        var content = new CertificateContent(
            "SURAT KETERANGAN PENDAFTARAN PENDUDUK NONPERMANEN", null, number,
            "Penduduk di bawah ini telah terdaftar sebagai penduduk nonpermanen di daerah ini. KTP-el dan Kartu Keluarganya tetap pada alamat asal.",
            [
                new("Data diri", [new("NIK", stay.Nik), new("Nama lengkap", stay.Name)]),
                new("Alamat asal", [new("Alamat", Places.Of(regions, run.Answer("origin-address"), "", "", stay.Origin).ToString())]),
                new("Tempat tinggal sementara", Stay(stay)),
            ],
            "Surat ini bukan bukti pindah. Yang akan tinggal lebih dari satu tahun mengurus kepindahan di daerah asal.")
        {
            ValidUntil = stay.Until,
        };
        return new PaperContent(stay.Name, JsonSerializer.Serialize(content), null, null) { ValidUntil = stay.Until };
    }

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<CertificateContent>(data)!, frame);

    private List<CertificateField> Stay(TemporaryStay stay) =>
    [
        new("Alamat", Places.Of(regions, stay.Address, stay.Rt, stay.Rw, stay.Village).ToString()), new("Sejak", stay.Since.Long()), new("Rencana sampai", stay.Until.Long()), new("Keperluan", stay.Purpose),
    ];
}
