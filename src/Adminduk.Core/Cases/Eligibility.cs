using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Temporary;
using Adminduk.Core.Residents.Vulnerable;

namespace Adminduk.Core.Cases;

/// <summary>The named eligibility rules. Each refusal gives the reason, its legal basis and where to turn.</summary>
public static class Eligibility
{
    private static readonly Dictionary<string, Func<ApplicantFacts, bool>> Rules = new(StringComparer.Ordinal)
    {
        ["resident-of-office-area"] = f => f.Resident is { Status: ResidentStatus.Active },
        ["has-family-here"] = f => f.Resident is { FamilyId: not null, Status: ResidentStatus.Active },
        ["not-resident-here"] = f => f.Resident is null or { Status: ResidentStatus.Moved },
        ["indonesian-citizen"] = f => f.Resident is null or { Citizenship: Citizenship.Indonesian },
        ["age-at-least-17"] = f => f.Resident is { } r && r.AgeOn(f.Today) >= IdCardTransitions.PrintingAge,
        ["age-at-least-17-or-married"] = f => f.Resident is { } r && r.MustHoldIdCardOn(f.Today),
        ["permanent-stay-permit"] = f => f.Resident is { Citizenship: Citizenship.Foreign, Rare: { StayPermitKind: TemporaryStayRules.PermanentPermit, StayPermitExpiry: { } end } } && end >= f.Today,
        ["no-issued-id-card"] = f => f.Resident is null or { IdCard: not IdCardStatus.Issued },
        ["listed-disaster-victim"] = f => f.Listed.Any(c => c is VulnerableCategory.NaturalDisaster or VulnerableCategory.SocialDisaster),
        ["listed-displaced"] = f => f.Listed.Contains(VulnerableCategory.DisplacedPerson),
        ["listed-remote-community"] = f => f.Listed.Contains(VulnerableCategory.RemoteCommunity),
    };

    /// <summary>The names of all rules.</summary>
    public static IEnumerable<string> Names => Rules.Keys;

    /// <summary>Every rule that the applicant does not meet.</summary>
    public static IReadOnlyList<Error> Check(IEnumerable<EligibilityRule> rules, IReadOnlyDictionary<string, Law> laws, ApplicantFacts facts) =>
        [.. rules.Where(e => e.When.Hold(facts.Answers) && !Rules[e.Rule](facts)).Select(e => Refusal(e, laws))];

    private static Error Refusal(EligibilityRule rule, IReadOnlyDictionary<string, Law> laws) =>
        Error.Refused($"cases.not-eligible-{rule.Rule}", rule.Instead?.ToString() ?? Texts.Get("cases.ask-counter")) with
        {
            LegalBasis = rule.Law is { } law ? laws[law].Cite : null,
        };
}
