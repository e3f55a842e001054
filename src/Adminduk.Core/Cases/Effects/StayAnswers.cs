using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Temporary;

namespace Adminduk.Core.Cases.Effects;

/// <summary>Reads a temporary stay from answers.</summary>
internal static class StayAnswers
{
    /// <summary>A foreign citizen with an ITAS.</summary>
    public static StayDraft Foreign(IReadOnlyDictionary<string, string> answers, Guid @case, DateOnly since, DateOnly until) =>
        new(Of(answers, "foreigner-name"), PlaceAbroad.RegionOf(Of(answers, "nationality")), Home(answers), since, until, @case)
        {
            Nik = Of(answers, "foreigner-nik"),
            Sex = int.TryParse(Of(answers, "foreigner-sex"), out var sex) ? (Sex)sex : null,
            BirthDate = DateOnly.TryParseExact(Of(answers, "foreigner-birth-date"), "yyyy-MM-dd", out var born) ? born : null,
            PassportNumber = Of(answers, "passport").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(),
            PermitNumber = Of(answers, "stay-permit").ToUpperInvariant(),
            Purpose = Of(answers, "stay-purpose"),
        };

    /// <summary>A resident of another address.</summary>
    public static StayDraft Nonpermanent(IReadOnlyDictionary<string, string> answers, Guid @case, DateOnly since, DateOnly until) =>
        new(Of(answers, "stayer-name"), Of(answers, "origin-region"), Home(answers), since, until, @case) { Nik = Of(answers, "stayer-nik"), Purpose = Of(answers, "stay-purpose") };

    private static HomeAddress Home(IReadOnlyDictionary<string, string> answers) =>
        new(Of(answers, "address"), Of(answers, "village"), Of(answers, "rt"), Of(answers, "rw"));

    private static string Of(IReadOnlyDictionary<string, string> answers, string field) => answers.GetValueOrDefault(field, "");
}
