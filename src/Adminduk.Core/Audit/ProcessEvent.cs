using Adminduk.Core.Common;

namespace Adminduk.Core.Audit;

/// <summary>One change inside a process, with the state before and after. Never updated, never deleted.</summary>
public sealed class ProcessEvent : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>The process it belongs to.</summary>
    public Guid ProcessId { get; init; }

    /// <summary>1-based place in the process.</summary>
    public int Order { get; init; }

    /// <summary>Stable name: <c>family.split</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Version of the payload's shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Entity kind: <c>resident</c>, <c>family</c>, <c>case</c>.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>The entity.</summary>
    public Guid SubjectId { get; init; }

    /// <summary>When, UTC; the process's instant.</summary>
    public DateTime At { get; init; }

    /// <summary>State before, JSON; null when it came to be.</summary>
    [Sensitive]
    public string? Before { get; init; }

    /// <summary>State after, JSON; null when it ended.</summary>
    [Sensitive]
    public string? After { get; init; }

    /// <summary>Names of the changed members, comma-separated.</summary>
    public string? Changed { get; init; }

    /// <summary>Random salt of the commitments, hexadecimal; deleting it makes the leaf meaningless without breaking the log.</summary>
    public required string Salt { get; init; }

    /// <summary>RFC 6962 leaf hash over salted commitments, hexadecimal.</summary>
    public required string LeafHash { get; init; }
}
