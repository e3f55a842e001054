namespace Adminduk.Core.Catalogue;

/// <summary>A role of the office's SOPs.</summary>
public sealed class RoleDefinition
{
    /// <summary>Id: <c>section-head</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name: Kepala Seksi.</summary>
    public required Text Name { get; init; }

    /// <summary>Roles whose open and overdue work it sees (pengawasan berjenjang).</summary>
    public List<string> Supervises { get; init; } = [];
}
