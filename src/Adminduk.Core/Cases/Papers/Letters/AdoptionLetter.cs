using Adminduk.Core.Acts;
using Adminduk.Core.Cases.Effects;
using Adminduk.Core.Common;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Papers.Letters;

/// <summary>Surat Keterangan Pengangkatan Anak.</summary>
internal static class AdoptionLetter
{
    public static CertificateContent Of(StepRun run, Act act, string number)
    {
        var (child, adopters) = (run.Effect!.People[0], run.Effect.People.Skip(1));
        return new(
            "SURAT KETERANGAN PENGANGKATAN ANAK", null, number,
            "Yang bertanda tangan di bawah ini menerangkan bahwa pengangkatan anak berikut telah dicatat:",
            [Child(child, act), new("Orang tua angkat", [.. adopters.SelectMany(Adopter)]), Decision(run)],
            "Pengangkatan ini telah dicatat sebagai catatan pinggir pada register akta kelahiran. Nama orang tua kandung dalam akta kelahiran tidak berubah.");
    }

    private static CertificateSection Child(Resident child, Act birth) => new(
        "Anak",
        [
            new("Nama", child.Name), new("NIK", child.Nik), new("Tempat, tanggal lahir", $"{child.BirthPlace}, {Day(child.BirthDate)}"),
            new("Nomor akta kelahiran", birth.Number), new("Nama ayah kandung", child.FatherName), new("Nama ibu kandung", child.MotherName),
        ]);

    private static IEnumerable<CertificateField> Adopter(Resident adopter) => [new("Nama", adopter.Name), new("NIK", adopter.Nik)];

    private static CertificateSection Decision(StepRun run)
    {
        var court = Court.Of(run.Seen());
        return new("Dasar", [new("Pengadilan", court.Name), new("Nomor penetapan", court.Number), new("Berkekuatan hukum tetap", court.FinalOn is { } day ? Day(day) : null)]);
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Texts.Indonesian);
}
