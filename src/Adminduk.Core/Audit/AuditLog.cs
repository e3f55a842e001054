using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Audit;

/// <summary>Begins acts.</summary>
public static class AuditLog
{
    /// <summary>Begins an act and puts it into the context, to be saved with what it changes.</summary>
    /// <param name="db">The context that will save it.</param>
    /// <param name="type">Stable process name, listed in docs/audit-events.md.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="now">The act's single instant, UTC.</param>
    /// <param name="grant">The post in which an officer acts.</param>
    /// <param name="subject">The thing it is about.</param>
    /// <param name="onBehalfOf">The resident served.</param>
    /// <param name="reason">Why.</param>
    public static ProcessContext Begin(
        this AdmindukDbContext db, string type, Actor actor, DateTime now, Grant? grant = null, Guid? subject = null, string? onBehalfOf = null, string? reason = null)
    {
        var process = new Process
        {
            Regency = db.Regency,
            Id = Ids.New(now),
            Type = type,
            ActorId = actor.Id,
            ActorKind = actor.Kind,
            ActorName = actor.Name,
            Position = grant?.Title,
            UnitId = grant?.UnitId,
            OnBehalfOf = onBehalfOf,
            SubjectId = subject,
            At = now,
            Reason = reason,
        };
        db.Add(process);
        return new ProcessContext(process, actor);
    }
}
