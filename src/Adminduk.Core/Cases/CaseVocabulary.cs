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
            "listed-remote-community"),
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
            "skdln"),
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
