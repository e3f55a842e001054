using System.Collections.Frozen;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases;

/// <summary>The closed vocabulary of service definitions, as the classes of this capability answer to it.</summary>
public static class CaseVocabulary
{
    /// <summary>All names.</summary>
    public static Vocabulary Of(CodeLists lists) => new()
    {
        Operations = Operations.ToFrozenDictionary(o => o.Key, o => (string?)(o.Value.Length == 0 ? null : o.Value)),
        Rules = FrozenSet.Create(
            "age-at-least-17",
            "age-at-least-17-or-married",
            "indonesian-citizen",
            "no-issued-id-card",
            "resident-of-office-area",
            "has-family-here",
            "not-resident-here",
            "listed-disaster-victim",
            "listed-displaced",
            "listed-remote-community",
            "permanent-stay-permit"),
        Checks = FrozenSet.Create("biometrics-recorded"),
        Documents = FrozenSet.Create(
            "family-card",
            "skpwni",
            "biodata",
            "skdwni",
            "id-card-slip",
            "death-excerpt",
            "birth-excerpt",
            "kia",
            "stillbirth-letter",
            "skpti",
            "skps",
            "skot",
            "sktk",
            "skpln",
            "skdln",
            "marriage-excerpt",
            "divorce-excerpt",
            "marriage-annulment-letter",
            "divorce-annulment-letter",
            "marriage-agreement-letter",
            "adoption-letter",
            "acknowledgement-excerpt",
            "legitimation-excerpt",
            "act-excerpt",
            "act-annulment-letter",
            "citizenship-loss-letter",
            "sktt",
            "nonpermanent"),
        Effects = new Dictionary<string, IReadOnlyList<string>>
        {
            ["family-card"] = ["kind"],
            ["departure"] = ["members", "destination-village", "destination-address", "reason", "staying-family"],
            ["arrival"] = ["people", "village", "address", "origin-letter", "origin-region", "origin-office"],
            ["death"] = ["deceased-nik", "death-date", "death-place"],
            ["birth"] = ["registered", "child-nik", "child-name", "child-sex", "child-birth-place", "child-birth-date", "mother-kind", "marriage-proof", "card"],
            ["stillbirth"] = ["stillbirth-date", "weeks", "mother-kind"],
            ["child-card"] = ["child-nik", "child-birth-date", "age-group"],
            ["vulnerable-letter"] = ["nik"],
            ["emigration"] = ["members", "destination-country", "destination-address", "stays-a-year"],
            ["return-from-abroad"] = ["people", "origin-country", "arrival-date", "village", "address", "arrival-kind"],
            ["first-record"] = ["people", "village", "address", "arrival-kind"],
            ["marriage"] = ["husband-nik", "husband-name", "husband-birth-date", "wife-nik", "wife-name", "wife-birth-date", "wedding-date", "wedding-place", "wedding-religion", "wedding-leader", "dispensation", "card", "witness-1-name", "witness-2-name"],
            ["divorce"] = ["husband-nik", "husband-name", "wife-nik", "wife-name", "marriage-act-number", "marriage-act-date", "court-name", "court-number", "court-date", "card"],
            ["marriage-annulment"] = ["husband-nik", "husband-name", "wife-nik", "wife-name", "marriage-act-number", "marriage-act-date", "court-name", "court-number", "court-date"],
            ["divorce-annulment"] = ["husband-nik", "husband-name", "wife-nik", "wife-name", "divorce-act-number", "divorce-act-date", "marriage-act-number", "marriage-act-date", "court-name", "court-number", "court-date"],
            ["marriage-agreement"] = ["husband-nik", "husband-name", "wife-nik", "wife-name", "marriage-act-number", "marriage-act-date", "agreement-kind", "notary-name", "deed-number", "deed-date"],
            ["adoption"] = ["child-nik", "birth-act-number", "birth-act-date", "adopter-1-nik", "adopter-2-nik", "court-name", "court-number", "court-date"],
            ["acknowledgement"] = ["child-nik", "birth-act-number", "birth-act-date", "father-nik", "father-name", "father-birth-date", "basis", "acknowledged-on", "mother-agrees", "religious-wedding"],
            ["legitimation"] = ["child-nik", "birth-act-number", "birth-act-date", "father-nik", "father-name", "mother-nik", "mother-name", "marriage-act-number", "marriage-act-date", "religious-wedding-date", "court-given"],
            ["act-correction"] = ["act-kind", "act-number", "act-field"],
            ["act-annulment"] = ["act-kind", "act-number", "annulment-way"],
            ["act-excerpt"] = ["act-kind", "act-number"],
            ["name-change"] = ["act-number", "subject-nik", "new-name", "court-name", "court-number", "court-date"],
            ["other-event"] = ["act-number", "subject-nik", "event-kind", "court-name", "court-number", "court-date"],
            ["citizenship-loss"] = ["subject-nik", "stays", "new-citizenship", "decree-issuer", "decree-number", "decree-date"],
            ["foreign-stay"] = ["foreigner-name", "foreigner-sex", "foreigner-birth-date", "nationality", "passport", "stay-permit", "stay-permit-kind", "stay-permit-issued", "stay-permit-expiry", "village", "address"],
            ["nonpermanent-stay"] = ["stayer-nik", "stayer-name", "origin-region", "stay-since", "stay-until", "village", "address"],
        }.ToFrozenDictionary(),
        CardStates = Enum.GetNames<IdCardStatus>().Select(YamlBinder.NameOf).ToFrozenSet(),
        Lists = lists.Names.ToFrozenSet(),
        Elements = FrozenSet.Create(
            "nik", "name", "titled-name", "front-title", "back-title", "birth-place", "birth-date", "sex", "birth-act", "passport", "stay-permit", "phone", "email",
            "family-card-number", "address", "rt", "rw", "hamlet", "village", "postal-code"),
    };

    private static readonly Dictionary<string, string> Operations = new()
    {
        ["record-delivery"] = "",
        ["receive-dossier"] = "",
        ["check-requirements"] = "",
        ["enter-register-book"] = "",
        ["issue-receipt"] = "",
        ["compare-register"] = "",
        ["paraf"] = "",
        ["effect"] = "effect",
        ["draw-document"] = "document",
        ["sign-document"] = "document",
        ["stamp-register"] = "",
        ["id-card"] = "card-state",
        ["schedule-recording"] = "",
        ["confirm-schedule"] = "",
        ["record-biometrics"] = "",
        ["uniqueness-result"] = "",
        ["activate-card"] = "",
        ["hand-over"] = "",
        ["sign-pickup"] = "",
    };
}
