using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Effects;

/// <summary>A court's decision as the form's three fields give it.</summary>
/// <param name="Name">The court.</param>
/// <param name="Number">Number of the decision.</param>
/// <param name="FinalOn">Day on which it became final; null before it was given.</param>
internal sealed record Court(string Name, string Number, DateOnly? FinalOn)
{
    private const string Law = "Perpres 96/2018";

    public static Court Of(Foresight seen) => new(seen.Answer("court-name"), seen.Answer("court-number"), seen.DateOf("court-date"));

    /// <summary>The words in which notes and letters name it.</summary>
    public string Words => $"putusan {Name} nomor {Number} yang berkekuatan hukum tetap tanggal {(FinalOn is { } day ? day.ToString("d MMMM yyyy", Texts.Indonesian) : "-")}";

    /// <summary>What stands against using it; null for nothing.</summary>
    public Error? Check(DateOnly today) => FinalOn > today ? Error.Invalid("court-date", "cases.court-not-final") with { LegalBasis = Law } : null;
}
