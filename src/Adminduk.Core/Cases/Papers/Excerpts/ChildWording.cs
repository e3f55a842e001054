using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Documents.Excerpts;

namespace Adminduk.Core.Cases.Papers.Excerpts;

/// <summary>Kutipan Akta Pengakuan Anak and Kutipan Akta Pengesahan Anak.</summary>
internal static class ChildWording
{
    public static ExcerptContent Acknowledged(Act act)
    {
        var text = act.Read<AcknowledgementContent>();
        List<ExcerptLine> lines =
        [
            .. Child(new("Telah diakui sebagai anak", "Was acknowledged as a child"), text.Child),
            new(new("Oleh ayah", "By the father"), text.FatherName),
            new(new("NIK ayah", "Population number of the father"), text.FatherNik),
            new(new("Dengan persetujuan ibu", "With the consent of the mother"), ExcerptWords.OrDash(text.MotherName)),
            new(new("Berdasarkan", "By virtue of"), ExcerptWords.Sentence(text.Basis)),
        ];
        return Excerpt("KUTIPAN AKTA PENGAKUAN ANAK", "EXCERPT OF CERTIFICATE OF ACKNOWLEDGEMENT OF A CHILD", act, text.Child, lines);
    }

    public static ExcerptContent Legitimated(Act act)
    {
        var text = act.Read<LegitimationContent>();
        List<ExcerptLine> lines =
        [
            .. Child(new("Telah disahkan sebagai anak", "Was legitimated as a child"), text.Child),
            new(new("Ayah", "Father"), $"{text.FatherName}, NIK {text.FatherNik}"),
            new(new("Ibu", "Mother"), $"{text.MotherName}, NIK {text.MotherNik}"),
            new(new("Nomor akta perkawinan orang tua", "Number of the parents' marriage certificate"), text.MarriageNumber),
            new(new("Tanggal akta perkawinan", "Date of the marriage certificate"), ExcerptWords.Date(text.MarriageRegisteredOn)),
            .. text.Basis is { } basis ? [new ExcerptLine(new("Berdasarkan", "By virtue of"), ExcerptWords.Sentence(basis))] : Array.Empty<ExcerptLine>(),
        ];
        return Excerpt("KUTIPAN AKTA PENGESAHAN ANAK", "EXCERPT OF CERTIFICATE OF LEGITIMATION OF A CHILD", act, text.Child, lines);
    }

    private static ExcerptContent Excerpt(string title, string titleEn, Act act, ChildContent child, List<ExcerptLine> lines) =>
        new(title, titleEn, act.Number, ExcerptWords.Nationality(child.Citizenship), lines, act.RegisteredOn) { Remark = act.Late ? ExcerptWords.Late : null };

    private static IEnumerable<ExcerptLine> Child(TwoTongues words, ChildContent child) =>
    [
        new(words, child.Name),
        new(new("NIK", "Population number"), child.Nik),
        new(new("Jenis kelamin", "Sex"), ExcerptWords.Sex(child.Sex)),
        new(new("Tempat, tanggal lahir", "Place and date of birth"), $"{child.BirthPlace}, {ExcerptWords.Date(child.BirthDate)}"),
        new(new("Nomor akta kelahiran", "Number of the birth certificate"), child.BirthActNumber),
    ];
}
