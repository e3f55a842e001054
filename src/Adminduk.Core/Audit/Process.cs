using Adminduk.Core.Common;

namespace Adminduk.Core.Audit;

/// <summary>One act: who did what for whom, when, where and why. All that it changed hangs on it as events.</summary>
public sealed class Process : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Stable name: <c>case.step-proceeded</c>. The list stands in docs/audit-events.md.</summary>
    public required string Type { get; init; }

    /// <summary>Officer, machine client or account; empty for the system.</summary>
    public Guid ActorId { get; init; }

    /// <summary>The actor's sort.</summary>
    public ActorKind ActorKind { get; init; }

    /// <summary>The actor's name at that instant.</summary>
    [Sensitive]
    public required string ActorName { get; init; }

    /// <summary>The post in which the officer acted.</summary>
    public string? Position { get; init; }

    /// <summary>The unit in which the officer acted.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>The resident for whom a counter or kiosk acted.</summary>
    [Sensitive]
    public string? OnBehalfOf { get; init; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Why, in the actor's words.</summary>
    public string? Reason { get; init; }

    /// <summary>The thing it was about: a case, a resident.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>What changed, in order.</summary>
    public List<ProcessEvent> Events { get; } = [];
}
