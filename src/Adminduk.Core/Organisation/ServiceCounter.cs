using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>A counter (loket) of a unit, where files are taken in and products handed over.</summary>
public sealed class ServiceCounter : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The unit.</summary>
    public Guid UnitId { get; init; }

    /// <summary>What stands on the sign: <c>Loket 1</c>.</summary>
    public required string Name { get; set; }
}
