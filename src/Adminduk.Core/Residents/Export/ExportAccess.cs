using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents.Export;

/// <summary>Who takes the register out, whole numbers and all: the heads, each in the areas of the post, and the command line of the server.</summary>
public static class ExportAccess
{
    /// <summary>True when the actor may export anything.</summary>
    public static bool Allows(Actor actor) => actor.Kind == ActorKind.Officer && actor.Grants.Any(Heads);

    /// <summary>The post in which the actor exports an area; null for the system itself.</summary>
    public static Outcome Require(Actor actor, RegionCode area, out Grant? grant)
    {
        grant = actor.Kind == ActorKind.Officer ? actor.Grants.FirstOrDefault(g => Heads(g) && g.Covers(area.ToString())) : null;
        return actor.Kind == ActorKind.System || grant is not null ? Outcome.Success : Error.Forbidden("residents.export-not-yours");
    }

    // A post for one service alone does not open the whole register.
    private static bool Heads(Grant grant) => grant is { Role: "office-head" or "division-head", Service: null };
}
