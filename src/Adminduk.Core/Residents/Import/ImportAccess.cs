using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>Who may import: the office's administrator, and the command line of the server.</summary>
public static class ImportAccess
{
    private const string Keeper = "administrator";

    /// <summary>The post in which the actor imports; null for the system itself.</summary>
    public static Outcome Require(Actor actor, out Grant? grant)
    {
        grant = actor.Grants.FirstOrDefault(g => g.Role == Keeper);
        return actor.Kind == ActorKind.System || (actor.Kind == ActorKind.Officer && grant is not null)
            ? Outcome.Success
            : Error.Forbidden("residents.import-not-yours");
    }
}
