using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Regions;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Cases.Papers.Vulnerable;

/// <summary>What the four letters of Permendagri 96/2019 say.</summary>
internal static class VulnerableWording
{
    private const string Listed = "Berdasarkan hasil pendataan penduduk rentan administrasi kependudukan, dengan ini diterangkan bahwa";

    /// <summary>The paper of a letter.</summary>
    public static IDocumentPaper VulnerableLetter(this IServiceProvider services, string kind, Func<StepRun, VulnerableWords> wording) =>
        new VulnerableLetterPaper(kind, wording, services.GetRequiredService<RegionDirectory>(), services.GetRequiredService<CodeLists>());

    /// <summary>SKPTI.</summary>
    public static VulnerableWords Identity(StepRun run) => new(
        "SURAT KETERANGAN PENGGANTI TANDA IDENTITAS",
        $"{Listed} orang tersebut di bawah ini adalah korban bencana yang kehilangan dokumen kependudukannya:",
        [new("Dokumen yang hilang atau rusak", [new("Dokumen", Chosen(run, "lost-papers")), new("Keterangan", run.Answer("lost-note"))])],
        "Surat ini berlaku sebagai pengganti tanda identitas untuk sementara dan menjadi dasar penerbitan kembali Kartu Keluarga dan KTP-el.");

    /// <summary>SKPS.</summary>
    public static VulnerableWords CivilRegistration(StepRun run) => new(
        "SURAT KETERANGAN PENCATATAN SIPIL",
        $"{Listed} orang tersebut di bawah ini adalah korban bencana yang kehilangan kutipan akta pencatatan sipilnya:",
        [
            new("Akta yang hilang atau rusak",
            [
                new("Kutipan akta", Chosen(run, "act-kind")), new("Nomor akta", run.Answer("act-number")), new("Nama dalam akta", run.Answer("act-names")),
                new("Tempat peristiwa", run.Answer("act-place")), new("Tanggal peristiwa", Day(run.Answer("act-date"))),
            ]),
        ],
        "Surat ini berlaku sebagai bukti pencatatan sipil untuk sementara dan menjadi dasar penerbitan kutipan kedua akta.");

    /// <summary>SKOT.</summary>
    public static VulnerableWords Displaced(StepRun run) => new(
        "SURAT KETERANGAN ORANG TERLANTAR",
        $"{Listed} orang tersebut di bawah ini adalah orang terlantar:",
        [new("Pendamping", [new("Nama pendamping", run.Answer("companion-name")), new("Lembaga", run.Answer("companion-body")), new("Alamat", run.Answer("companion-address"))])],
        "Surat ini berlaku sebagai identitas untuk sementara dan menjadi dasar penerbitan dokumen kependudukan.");

    /// <summary>SKTK.</summary>
    public static VulnerableWords Community(StepRun run) => new(
        "SURAT KETERANGAN TANDA KOMUNITAS",
        $"{Listed} orang tersebut di bawah ini adalah anggota komunitas terpencil:",
        [new("Komunitas", [new("Nama komunitas", run.Answer("community-name")), new("Ketua atau pemuka", run.Answer("community-head")), new("Tempat bermukim", run.Answer("community-place"))])],
        "Surat ini berlaku sebagai identitas untuk sementara sampai dokumen kependudukan diterbitkan.");

    private static string Chosen(StepRun run, string field) =>
        run.Service.Fields.First(f => f.Id == field).Options.Find(o => o.Value == run.Answer(field))?.Label.Id ?? "";

    private static string Day(string answer) =>
        DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) : "";
}
