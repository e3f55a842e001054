using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Documents.Excerpts;

namespace Adminduk.Core.Cases.Papers.Excerpts;

/// <summary>Kutipan Akta Perkawinan.</summary>
internal static class MarriageWording
{
    public static ExcerptContent Of(Act act)
    {
        var marriage = act.Read<MarriageContent>();
        var nationality = ExcerptWords.Nationality(marriage.Husband.Citizenship, marriage.Wife.Citizenship);
        return new ExcerptContent("KUTIPAN AKTA PERKAWINAN", "EXCERPT OF MARRIAGE CERTIFICATE", act.Number, nationality, Lines(marriage), act.RegisteredOn)
        {
            Remark = act.Late ? ExcerptWords.Late : null,
        };
    }

    private static List<ExcerptLine> Lines(MarriageContent marriage) =>
    [
        new(new("Telah tercatat perkawinan di, pada tanggal", "A marriage was registered that took place in, on"), $"{marriage.MarriedIn.ToUpperInvariant()}, {ExcerptWords.Date(marriage.MarriedOn)}"),
        new(new("Menurut agama/kepercayaan", "By the religion or faith"), marriage.Religion),
        new(new("Di hadapan pemuka agama/penghayat", "Before the religious leader or elder"), marriage.Leader.ToUpperInvariant()),
        .. Party("Suami", "Husband", marriage.Husband),
        .. Party("Istri", "Wife", marriage.Wife),
        new(new("Saksi-saksi", "Witnesses"), string.Join("; ", marriage.Witnesses)),
        .. marriage.Dispensation is { } leave ? [new ExcerptLine(new("Dispensasi kawin", "Leave of the court"), ExcerptWords.Sentence(leave))] : Array.Empty<ExcerptLine>(),
    ];

    private static IEnumerable<ExcerptLine> Party(string role, string roleEn, SpouseContent spouse) =>
    [
        new(new($"{role}, NIK", $"{roleEn}, population number"), spouse.Nik.Length > 0 ? $"{spouse.Name}, {spouse.Nik}" : $"{spouse.Name}, PASPOR {ExcerptWords.OrDash(spouse.Passport)}"),
        new(new("Tempat, tanggal lahir", "Place and date of birth"), $"{spouse.BirthPlace}, {ExcerptWords.Date(spouse.BirthDate)}"),
        new(new("Anak dari", "Child of"), $"{ExcerptWords.OrDash(spouse.FatherName)} DAN {ExcerptWords.OrDash(spouse.MotherName)}"),
    ];
}
