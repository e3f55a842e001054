using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Cases.Registers;

/// <summary>Who reads the register books of acts, and who keeps their archive: officers whose post is for the whole office. An act belongs to no village.</summary>
public static class ActAccess
{
    private static readonly string[] Keeping = ["front-office", "service-officer"];
    private static readonly string[] Reading = [.. Keeping, "section-head", "division-head", "office-head"];

    /// <summary>The post in which the actor reads the books.</summary>
    public static Outcome<Grant> Read(Actor actor, int regency) => Find(actor, Reading, regency) is { } grant ? grant : Error.Forbidden("cases.acts-closed");

    /// <summary>The post in which the actor says where paper lies and attaches scans.</summary>
    public static Outcome<Grant> Keep(Actor actor, int regency) => Find(actor, Keeping, regency) is { } grant ? grant : Error.Forbidden("cases.acts-not-keeper");

    /// <summary>True when the actor may open the books at all.</summary>
    public static bool Allows(Actor actor, int regency) => Read(actor, regency).Ok;

    private static Grant? Find(Actor actor, string[] roles, int regency)
    {
        var whole = RegionCode.OfRegency(regency).ToString();
        return actor.Kind == ActorKind.Officer ? actor.Grants.FirstOrDefault(g => roles.Contains(g.Role) && g.Service is null && g.Covers(whole)) : null;
    }
}
