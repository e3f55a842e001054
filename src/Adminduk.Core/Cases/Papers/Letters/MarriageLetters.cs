using Adminduk.Core.Acts;
using Adminduk.Core.Cases.Effects;
using Adminduk.Core.Cases.Effects.Marriages;
using Adminduk.Core.Common;
using Adminduk.Core.Documents.Letters;

namespace Adminduk.Core.Cases.Papers.Letters;

/// <summary>The letters about marriages and divorces that a court annulled, and about agreements of a couple.</summary>
internal static class MarriageLetters
{
    /// <summary>Surat Keterangan Pembatalan Perkawinan.</summary>
    public static CertificateContent MarriageAnnulled(StepRun run, Act act, string number) => new(
        "SURAT KETERANGAN PEMBATALAN PERKAWINAN", null, number,
        "Yang bertanda tangan di bawah ini menerangkan bahwa perkawinan berikut telah dibatalkan:",
        [Couple(act), OfAct("Akta perkawinan yang dibatalkan", act), Decision(run)],
        "Kutipan akta perkawinan tersebut dicabut dan tidak berlaku lagi. Status perkawinan keduanya dalam data kependudukan telah dikembalikan seperti sebelum perkawinan.");

    /// <summary>Surat Keterangan Pembatalan Perceraian.</summary>
    public static CertificateContent DivorceAnnulled(StepRun run, Act act, string number) => new(
        "SURAT KETERANGAN PEMBATALAN PERCERAIAN", null, number,
        "Yang bertanda tangan di bawah ini menerangkan bahwa perceraian berikut telah dibatalkan:",
        [Couple(act), OfAct("Akta perceraian yang dibatalkan", act), new("Perkawinan yang tetap berlaku", [new("Nomor akta perkawinan", run.Answer("marriage-act-number"))]), Decision(run)],
        "Kutipan akta perceraian tersebut dicabut dan tidak berlaku lagi. Keduanya tercatat kembali dengan status kawin.");

    /// <summary>Surat Keterangan Pencatatan Perjanjian Perkawinan.</summary>
    public static CertificateContent Agreement(StepRun run, Act act, string number) => new(
        "SURAT KETERANGAN PENCATATAN PERJANJIAN PERKAWINAN", null, number,
        "Yang bertanda tangan di bawah ini menerangkan bahwa pada register akta perkawinan berikut telah dibuat catatan pinggir:",
        [Couple(act), OfAct("Akta perkawinan", act), new("Perjanjian perkawinan", [new("Dasar", MarriageAgreementEffect.Deed(run.Seen())), new("Catatan pinggir", act.Notes[^1].Text)])],
        "Surat ini dilampirkan pada kutipan akta perkawinan suami dan istri.");

    private static CertificateSection Couple(Act act)
    {
        var (husband, wife) = (act.People.Find(p => p.Role == ActRole.Subject), act.People.Find(p => p.Role == ActRole.Spouse));
        return new("Suami dan istri", [new("Nama suami", husband?.Name), new("NIK suami", husband?.Nik), new("Nama istri", wife?.Name), new("NIK istri", wife?.Nik)]);
    }

    private static CertificateSection OfAct(string heading, Act act) => new(
        heading,
        [new("Nomor akta", act.Number), new("Tanggal akta", act.RegisteredOn.ToString("d MMMM yyyy", Texts.Indonesian)), .. act.Office.Length > 0 ? [new CertificateField("Kantor", act.Office)] : Array.Empty<CertificateField>()]);

    private static CertificateSection Decision(StepRun run)
    {
        var court = Court.Of(run.Seen());
        return new("Dasar", [new("Pengadilan", court.Name), new("Nomor putusan", court.Number), new("Berkekuatan hukum tetap", court.FinalOn?.ToString("d MMMM yyyy", Texts.Indonesian))]);
    }
}
