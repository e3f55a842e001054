using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Documents.Excerpts;

namespace Adminduk.Core.Cases.Papers.Excerpts;

/// <summary>Kutipan Akta Perceraian.</summary>
internal static class DivorceWording
{
    public static ExcerptContent Of(Act act)
    {
        var divorce = act.Read<DivorceContent>();
        var nationality = ExcerptWords.Nationality(divorce.Husband.Citizenship, divorce.Wife.Citizenship);
        return new ExcerptContent("KUTIPAN AKTA PERCERAIAN", "EXCERPT OF DIVORCE CERTIFICATE", act.Number, nationality, Lines(divorce), act.RegisteredOn)
        {
            Remark = act.Late ? ExcerptWords.Late : null,
        };
    }

    private static List<ExcerptLine> Lines(DivorceContent divorce) =>
    [
        new(new("Telah putus karena perceraian perkawinan antara", "The marriage was dissolved by divorce between"), Name(divorce.Husband)),
        new(new("Dengan", "And"), Name(divorce.Wife)),
        new(new("Nomor akta perkawinan", "Number of the marriage certificate"), divorce.MarriageNumber),
        new(new("Tanggal akta perkawinan", "Date of the marriage certificate"), ExcerptWords.Date(divorce.MarriageRegisteredOn)),
        .. divorce.MarriageOffice.Length > 0 ? [new ExcerptLine(new("Dikeluarkan oleh", "Issued by"), divorce.MarriageOffice.ToUpperInvariant())] : Array.Empty<ExcerptLine>(),
        new(new("Putusan pengadilan", "Decision of the court"), $"{divorce.Court.ToUpperInvariant()}, NOMOR {divorce.Decision}"),
        new(new("Berkekuatan hukum tetap tanggal", "Final since"), ExcerptWords.Date(divorce.FinalOn)),
    ];

    private static string Name(PartyContent party) => party.Nik.Length > 0 ? $"{party.Name}, NIK {party.Nik}" : party.Name;
}
