using System.Globalization;
using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>The sentences that are written into margins; acts are Indonesian whatever the officer's language.</summary>
internal static class MarginWords
{
    public static string Correction(CorrectionAnswer wanted)
    {
        var (old, to) = (Word(wanted.Part, wanted.Old), Word(wanted.Part, wanted.New));
        var part = Part(wanted.Part.Id);
        return old.Length > 0 ? $"{part} dibetulkan dari \"{old}\" menjadi \"{to}\"." : $"{part} dibetulkan menjadi \"{to}\".";
    }

    /// <summary>A date as acts write it.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", Texts.Indonesian);

    /// <summary>Jenis kelamin as acts write it.</summary>
    public static string Of(Sex sex) => sex == Sex.Male ? "LAKI-LAKI" : "PEREMPUAN";

    /// <summary>A court's decision as the form names it.</summary>
    public static string Court(StepRun run) => $"{run.Answer("court-name")} Nomor {run.Answer("court-number")} tanggal {Date(run.DateOf("court-date"))}";

    private static string Word(CorrectableField part, string value) => part.Shape switch
    {
        FieldShape.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => Date(date),
        FieldShape.Sex when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var sex) => Of((Sex)sex),
        _ => value,
    };

    private static string Part(string id) => id switch
    {
        "name" => "Nama",
        "birth-place" => "Tempat lahir",
        "birth-date" => "Tanggal lahir",
        "sex" => "Jenis kelamin",
        "father-name" => "Nama ayah",
        "mother-name" => "Nama ibu",
        "death-date" => "Tanggal meninggal",
        "death-place" => "Tempat meninggal",
        _ => "Isi akta",
    };
}
