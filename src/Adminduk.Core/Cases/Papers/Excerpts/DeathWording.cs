using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Documents.Excerpts;

namespace Adminduk.Core.Cases.Papers.Excerpts;

/// <summary>Kutipan Akta Kematian.</summary>
internal static class DeathWording
{
    public static ExcerptContent Of(Act act)
    {
        var death = act.Read<DeathContent>();
        return new ExcerptContent("KUTIPAN AKTA KEMATIAN", "EXCERPT OF DEATH CERTIFICATE", act.Number, ExcerptWords.Nationality(death.Citizenship), Lines(death), act.RegisteredOn)
        {
            Remark = act.Late ? ExcerptWords.Late : null,
        };
    }

    private static List<ExcerptLine> Lines(DeathContent death) =>
    [
        new(new("Nama", "Name"), death.Name),
        new(new("NIK", "Population number"), death.Nik),
        new(new("Jenis kelamin", "Sex"), ExcerptWords.Sex(death.Sex)),
        new(new("Tempat, tanggal lahir", "Place and date of birth"), $"{death.BirthPlace}, {ExcerptWords.Date(death.BirthDate)}"),
        new(new("Telah meninggal dunia di", "Died in"), death.DiedIn.ToUpperInvariant()),
        new(new("Pada tanggal", "On"), ExcerptWords.Date(death.DiedOn) + (death.DiedAt is { } time ? $", pukul {time}" : "")),
        new(new("Nama ayah", "Name of the father"), ExcerptWords.OrDash(death.FatherName)),
        new(new("Nama ibu", "Name of the mother"), ExcerptWords.OrDash(death.MotherName)),
    ];
}
