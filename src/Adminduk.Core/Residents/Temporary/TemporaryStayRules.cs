using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Temporary;

/// <summary>What a temporary stay must satisfy.</summary>
public static class TemporaryStayRules
{
    /// <summary>Code of ITAP in the list <c>stay-permit-kind</c>.</summary>
    public const int PermanentPermit = 2;

    private const string ForeignLaw = "UU 23/2006 Pasal 20";
    private const string NonpermanentLaw = "Permendagri 74/2022";

    /// <summary>What stands against an SKTT for a stay permit; empty for nothing.</summary>
    /// <param name="permit">Its kind, code list <c>stay-permit-kind</c>; null = not told yet.</param>
    /// <param name="issued">First day; null = not told yet.</param>
    /// <param name="expiry">Last day; null = not told yet.</param>
    /// <param name="today">Office date.</param>
    public static IEnumerable<Error> Permit(int? permit, DateOnly? issued, DateOnly? expiry, DateOnly today)
    {
        if (permit == PermanentPermit) yield return Error.Refused("residents.itap-holds-id-card") with { Field = "stay-permit-kind", LegalBasis = ForeignLaw };
        if (issued > today) yield return Error.Invalid("stay-permit-issued", "residents.stay-permit-in-future");
        if (expiry < issued) yield return Error.Invalid("stay-permit-expiry", "residents.stay-permit-order");
        if (expiry < today) yield return Error.Refused("residents.stay-permit-over") with { Field = "stay-permit-expiry", LegalBasis = ForeignLaw };
    }

    /// <summary>What stands against registering somebody as nonpermanent; empty for nothing.</summary>
    /// <param name="since">First day; null = not told yet.</param>
    /// <param name="until">Last day as planned; null = not told yet.</param>
    /// <param name="today">Office date.</param>
    public static IEnumerable<Error> Nonpermanent(DateOnly? since, DateOnly? until, DateOnly today)
    {
        if (since > today) yield return Error.Invalid("stay-since", "residents.stay-in-future");
        if (until < since) yield return Error.Invalid("stay-until", "residents.stay-order");
        if (until < today) yield return Error.Invalid("stay-until", "residents.stay-over");
        if (since is { } first && until > first.AddYears(1)) yield return Error.Refused("residents.stay-longer-than-a-year") with { Field = "stay-until", LegalBasis = NonpermanentLaw };
    }
}
