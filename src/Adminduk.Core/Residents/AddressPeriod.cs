using Adminduk.Core.Common;

namespace Adminduk.Core.Residents;

/// <summary>Where a family lived, from when to when: the history of addresses.</summary>
public sealed class AddressPeriod : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The family.</summary>
    public Guid FamilyId { get; init; }

    /// <summary>Street, house.</summary>
    [Sensitive]
    public required string Address { get; init; }

    /// <summary>RT.</summary>
    public required string Rt { get; init; }

    /// <summary>RW.</summary>
    public required string Rw { get; init; }

    /// <summary>Dotted region code of the village, also outside the regency.</summary>
    public required string Village { get; init; }

    /// <summary>First day.</summary>
    public DateOnly From { get; init; }

    /// <summary>Last day; null = still.</summary>
    public DateOnly? To { get; internal set; }

    /// <summary>The act that began it.</summary>
    public Guid ProcessId { get; init; }
}
