using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>A part of the office, or a unit elsewhere that serves for it: the agency, a section, a PTSP unit at a village.</summary>
public sealed class OfficeUnit : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Stable short name used by presets and profiles: <c>ptsp-gambir</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Official name.</summary>
    public required string Name { get; set; }

    /// <summary>Kind named by the profile: <c>office</c>, <c>division</c>, <c>section</c>, <c>ptsp-district</c> ...</summary>
    public required string Kind { get; set; }

    /// <summary>Region code of the area it serves.</summary>
    public required string Area { get; set; }

    /// <summary>The unit above, for supervision.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>Street address shown to residents.</summary>
    public string? Address { get; set; }

    /// <summary>False once the unit no longer exists.</summary>
    public bool Active { get; set; } = true;
}
