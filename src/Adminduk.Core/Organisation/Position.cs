using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>A post of a unit, with the role it gives and two reporting lines: operational and administrative.</summary>
public sealed class Position : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The unit.</summary>
    public Guid UnitId { get; init; }

    /// <summary>Stable short name used by presets.</summary>
    public required string Code { get; init; }

    /// <summary>Official title, as it stands on documents.</summary>
    public required string Title { get; set; }

    /// <summary>Role id of the profile.</summary>
    public required string Role { get; set; }

    /// <summary>Service code the post is limited to; null = all.</summary>
    public string? Service { get; set; }

    /// <summary>The post that directs the daily work.</summary>
    public Guid? OperationalSuperiorId { get; set; }

    /// <summary>The post that decides on appointment and discipline.</summary>
    public Guid? AdministrativeSuperiorId { get; set; }
}
