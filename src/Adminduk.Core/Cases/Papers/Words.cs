using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Papers;

/// <summary>Codes of a resident in the official words of documents, which are Indonesian whatever the reader's language.</summary>
internal sealed class Words(CodeLists lists)
{
    public string Sex(Resident r) => Of("sex", (int)r.Sex);

    public string Religion(Resident r) => r.Religion == 7 && r.Faith is { Length: > 0 } faith ? faith : Of("religion", r.Religion);

    public string Education(Resident r) => Of("education", r.Education);

    public string Occupation(Resident r) => Of("occupation", r.Occupation, r.OccupationGeneration.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public string BloodType(Resident r) => Of("blood-type", r.BloodType);

    public string MaritalStatus(Resident r) => Of("marital-status", (int)r.MaritalStatus);

    public string Relation(Resident r) => Of("family-relation", (int)r.Relationship);

    public string Citizenship(Resident r) => r.Citizenship == Residents.Citizenship.Indonesian ? "WNI" : "WNA";

    public string Of(string list, int code, string? generation = null) =>
        lists[list].Find(code.ToString(System.Globalization.CultureInfo.InvariantCulture), generation)?.Indonesian.ToUpperInvariant() ?? "-";

    /// <summary>The word of a code as a form gives it; a dash for none.</summary>
    public string Named(string list, string code) => lists[list].Find(code)?.Indonesian.ToUpperInvariant() ?? "-";
}
