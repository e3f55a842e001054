using System.Text.Json;
using Adminduk.Core.Cases.Effects;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Documents.Paper;
using Adminduk.Core.Regions;
using Adminduk.Core.Residents.Temporary;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Surat Keterangan Tempat Tinggal of a foreign citizen with an ITAS; valid as long as the ITAS.</summary>
internal sealed class SkttPaper(RegionDirectory regions, CodeLists lists) : IDocumentPaper
{
    private readonly CertificateDrawing drawing = new(DocumentKinds.Sktt);
    private readonly Words words = new(lists);

    public string Kind => DocumentKinds.Sktt;

    public async Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct)
    {
        var stay = await run.Db.TemporaryStays.SingleAsync(s => s.CaseId == run.Case.Id, ct);
        var content = new CertificateContent(
            "SURAT KETERANGAN TEMPAT TINGGAL (SKTT)", "CERTIFICATE OF RESIDENCE", number,
            "Orang asing di bawah ini memegang izin tinggal terbatas dan tercatat bertempat tinggal di daerah ini.",
            [
                new("Data diri", Person(run, stay)), new("Izin tinggal terbatas (ITAS)", Permit(run, stay)),
                new("Penjamin", [new("Nama", run.Answer("sponsor-name")), new("Jenis", words.Named("sponsor-type", run.Answer("sponsor-type"))), new("Alamat", run.Answer("sponsor-address"))]),
                new("Tempat tinggal", [new("Alamat", Places.Of(regions, stay.Address, stay.Rt, stay.Rw, stay.Village).ToString()), new("Keperluan", stay.Purpose)]),
            ],
            "Bawa surat ini bila bepergian dan tunjukkan bila diminta. Laporkan perubahan alamat atau perpanjangan ITAS paling lambat 14 hari.")
        {
            ValidUntil = stay.Until,
        };
        return new PaperContent(stay.Name, JsonSerializer.Serialize(content), null, null) { ValidUntil = stay.Until };
    }

    public byte[] Draw(string data, DocumentFrame frame) => drawing.Draw(JsonSerializer.Deserialize<CertificateContent>(data)!, frame);

    private List<CertificateField> Person(StepRun run, TemporaryStay stay) =>
    [
        new("NIK", stay.Nik), new("Nama lengkap", stay.Name), new("Tempat, tanggal lahir", $"{run.Answer("foreigner-birth-place").ToUpperInvariant()}, {stay.BirthDate?.Long()}"),
        new("Jenis kelamin", words.Named("sex", run.Answer("foreigner-sex"))), new("Kewarganegaraan", words.Named("country", run.Answer("nationality"))),
        new("Nomor paspor", $"{stay.PassportNumber}, berlaku sampai {run.DateOf("passport-expiry").Long()}"),
    ];

    private static List<CertificateField> Permit(StepRun run, TemporaryStay stay) =>
    [
        new("Nomor", stay.PermitNumber), new("Tempat terbit", run.Answer("stay-permit-place")), new("Tanggal terbit", stay.Since.Long()), new("Berlaku sampai", stay.Until.Long()),
    ];
}
