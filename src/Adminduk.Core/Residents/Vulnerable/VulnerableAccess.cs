using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>Who enters data collections, and who sees them: those who read the register, each for the areas of their posts.</summary>
public static class VulnerableAccess
{
    private static readonly string[] Entering = ["front-office", "service-officer"];

    /// <summary>The post in which an officer enters a data collection of a village.</summary>
    public static Outcome<Grant> Enter(Actor actor, string village) => actor.Kind != ActorKind.Officer || !Entering.Any(actor.Has)
        ? Error.Forbidden("residents.vulnerable-not-yours")
        : Entering.Select(r => actor.Find(r, village, null)).FirstOrDefault(g => g is not null) is { } grant ? grant : Error.Forbidden("residents.vulnerable-other-area");

    /// <summary>True when the actor enters data collections somewhere.</summary>
    public static bool MayEnter(Actor actor) => actor.Kind == ActorKind.Officer && Entering.Any(actor.Has);

    /// <summary>The posts in which an officer sees the lists; refused when there is none.</summary>
    public static Outcome<IReadOnlyList<Grant>> See(Actor actor) =>
        RegisterAccess.Of(actor) is { Count: > 0 } grants ? grants.ToArray() : Error.Forbidden("residents.no-access");
}
