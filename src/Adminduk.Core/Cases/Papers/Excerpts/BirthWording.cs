using System.Globalization;
using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Documents.Excerpts;

namespace Adminduk.Core.Cases.Papers.Excerpts;

/// <summary>Kutipan Akta Kelahiran.</summary>
internal static class BirthWording
{
    private const string Unrecorded = "YANG PERKAWINANNYA BELUM TERCATAT SESUAI DENGAN PERATURAN PERUNDANG-UNDANGAN";

    private static readonly string[] Ordinals = ["SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH", "DELAPAN", "SEMBILAN", "SEPULUH", "SEBELAS", "DUA BELAS"];

    public static ExcerptContent Of(Act act)
    {
        var birth = act.Read<BirthContent>();
        return new ExcerptContent("KUTIPAN AKTA KELAHIRAN", "EXCERPT OF BIRTH CERTIFICATE", act.Number, ExcerptWords.Nationality(birth.Citizenship), Lines(birth), act.RegisteredOn)
        {
            Remark = act.Late ? ExcerptWords.Late : null,
        };
    }

    private static List<ExcerptLine> Lines(BirthContent birth) =>
    [
        new(new("NIK", "Population number"), birth.Nik),
        new(new("Bahwa di", "That in"), birth.BornIn.ToUpperInvariant()),
        new(new("Pada tanggal", "On"), ExcerptWords.Date(birth.BornOn) + (birth.BornAt is { } time ? $", PUKUL {time}" : "")),
        new(new("Telah lahir", "Was born"), birth.Name),
        new(new("Jenis kelamin", "Sex"), ExcerptWords.Sex(birth.Sex)),
        .. birth.Order == 0 ? [] : new[] { new ExcerptLine(new("Anak ke", "Child number"), Ordinal(birth.Order)) },
        new(new("Dari", "Of"), Parents(birth)),
    ];

    private static string Parents(BirthContent birth) => birth.Parentage switch
    {
        Parentage.Couple => $"AYAH {birth.FatherName} DAN IBU {birth.MotherName}",
        Parentage.UnrecordedCouple => $"AYAH {birth.FatherName} DAN IBU {birth.MotherName} {Unrecorded}",
        Parentage.MotherAlone => $"SEORANG IBU {birth.MotherName}",
        _ => "ORANG TUA YANG TIDAK DIKETAHUI ASAL USULNYA",
    };

    private static string Ordinal(int order) =>
        string.Create(CultureInfo.InvariantCulture, $"{order}") is var digits && order <= Ordinals.Length ? $"{digits} ({Ordinals[order - 1]})" : digits;
}
