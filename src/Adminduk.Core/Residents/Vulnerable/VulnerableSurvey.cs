using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Vulnerable;

/// <summary>One data collection (pendataan) by a team at a place: what happened, where, and who was listed.</summary>
public sealed class VulnerableSurvey : IRegional, IHasId, IVersioned, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <inheritdoc/>
    public Guid Id { get; init; }

    /// <summary>Tim Pendataan: its name or decree, with its members.</summary>
    public required string Team { get; init; }

    /// <summary>What happened: <c>Banjir Kampung Lome</c>; the name of the community for a remote one.</summary>
    public required string Event { get; init; }

    /// <summary>Why these people are vulnerable.</summary>
    public VulnerableCategory Category { get; init; }

    /// <summary>Dotted region code of the village.</summary>
    public required string Village { get; init; }

    /// <summary>Shelter, post or settlement in it.</summary>
    public required string Place { get; init; }

    /// <summary>Day of the data collection, office date.</summary>
    public DateOnly Date { get; init; }

    /// <inheritdoc/>
    public long Version { get; internal set; }

    /// <summary>Who was listed.</summary>
    public List<VulnerablePerson> People { get; } = [];
}
