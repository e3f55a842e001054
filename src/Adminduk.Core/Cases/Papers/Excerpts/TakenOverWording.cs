using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Documents.Excerpts;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Papers.Excerpts;

/// <summary>Kutipan of an act that was taken over from paper: what is known of it.</summary>
internal static class TakenOverWording
{
    public static ExcerptContent Of(Act act)
    {
        var text = act.Read<OldBirthContent>();
        var (title, english) = ActTitles.Of(act.Kind);
        return new ExcerptContent($"KUTIPAN {title}", $"EXCERPT OF {english}", act.Number, ExcerptWords.Nationality(text.Citizenship ?? Citizenship.Indonesian), [.. Lines(text)], act.RegisteredOn)
        {
            Remark = act.Office.Length > 0 ? new($"Akta didaftarkan oleh {act.Office}.", $"The act was registered by {act.Office}.") : null,
        };
    }

    private static IEnumerable<ExcerptLine> Lines(OldBirthContent text)
    {
        yield return new(new("Nama", "Name"), text.Name);
        yield return new(new("NIK", "Population number"), ExcerptWords.OrDash(text.Nik));
        if (text.Sex is { } sex) yield return new(new("Jenis kelamin", "Sex"), ExcerptWords.Sex(sex));
        if (text.BornOn is { } born) yield return new(new("Tempat, tanggal lahir", "Place and date of birth"), $"{text.BornIn}, {ExcerptWords.Date(born)}");
        if (text.FatherName is { } father) yield return new(new("Nama ayah", "Name of the father"), ExcerptWords.OrDash(father));
        if (text.MotherName is { } mother) yield return new(new("Nama ibu", "Name of the mother"), ExcerptWords.OrDash(mother));
        if (text.Remarks is { } remarks) yield return new(new("Isi akta selebihnya", "What else the act says"), remarks);
    }
}
