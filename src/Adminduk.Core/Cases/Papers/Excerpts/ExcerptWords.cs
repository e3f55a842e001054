using Adminduk.Core.Common;
using Adminduk.Core.Documents.Excerpts;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Papers.Excerpts;

/// <summary>Words that all excerpts share.</summary>
internal static class ExcerptWords
{
    public static readonly TwoTongues Late = new("Dicatat terlambat, melampaui batas waktu pelaporan.", "Registered late, after the time for reporting.");

    public static TwoTongues Nationality(Citizenship citizenship) => citizenship == Citizenship.Indonesian
        ? new("WARGA NEGARA INDONESIA", "Indonesian citizen")
        : new("WARGA NEGARA ASING", "Foreign citizen");

    public static TwoTongues Nationality(Citizenship one, Citizenship other) => one == other
        ? Nationality(one)
        : new("WARGA NEGARA INDONESIA DAN WARGA NEGARA ASING", "Indonesian and foreign citizen");

    public static string Sex(Sex sex) => sex == Residents.Sex.Male ? "LAKI-LAKI / MALE" : "PEREMPUAN / FEMALE";

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", Texts.Indonesian).ToUpperInvariant();

    public static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    public static string OrDash(string? text) => string.IsNullOrWhiteSpace(text) ? "-" : text;
}
