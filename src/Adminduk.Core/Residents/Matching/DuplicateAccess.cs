using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.Matching;

/// <summary>
/// Who sees and decides on people recorded twice: posts for the whole regency, since the entries of a pair may lie anywhere in it. Two officers decide,
/// the second in another role than the first.
/// </summary>
public static class DuplicateAccess
{
    private static readonly string[] Proposing = ["service-officer", "data-section-head", "identity-section-head", "section-head"];
    private static readonly string[] Agreeing = ["data-section-head", "identity-section-head", "section-head", "division-head"];

    /// <summary>True when the actor may look at pairs.</summary>
    public static bool MaySee(Actor actor, int regency) => RegisterAccess.Of(actor).Any(g => g.Covers(Whole(regency)));

    /// <summary>The post in which an officer proposes.</summary>
    public static Outcome<Grant> Propose(Actor actor, int regency) => Post(actor, Proposing, regency, null) is { } grant ? grant : Error.Forbidden("residents.duplicate-not-yours");

    /// <summary>The post in which an officer agrees to a proposal or sends it back: never one's own, never in the same role.</summary>
    public static Outcome<Grant> Agree(Actor actor, DuplicateSuspicion pair, int regency)
    {
        if (Post(actor, Agreeing, regency, null) is null) return Error.Forbidden("residents.duplicate-not-yours");
        if (actor.Id == pair.ProposedById) return Error.Refused("residents.duplicate-own-proposal");
        return Post(actor, Agreeing, regency, pair.ProposedRole) is { } grant ? grant : Error.Refused("residents.duplicate-same-role");
    }

    private static Grant? Post(Actor actor, string[] roles, int regency, string? not) => actor.Kind != ActorKind.Officer
        ? null
        : actor.Grants.FirstOrDefault(g => roles.Contains(g.Role) && g.Role != not && g.Service is null && g.Covers(Whole(regency)));

    private static string Whole(int regency) => RegionCode.OfRegency(regency).ToString();
}
