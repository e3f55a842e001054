using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Who stood on which card, from when to when: the history of families.</summary>
public sealed class FamilyMembership : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The person.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>The family.</summary>
    public Guid FamilyId { get; init; }

    /// <summary>SHDK in that time.</summary>
    public Relationship Relationship { get; init; }

    /// <summary>First day.</summary>
    public DateOnly From { get; init; }

    /// <summary>Last day; null = still.</summary>
    public DateOnly? To { get; internal set; }

    /// <summary>The act that began it.</summary>
    public Guid ProcessId { get; init; }
}
