namespace Adminduk.Core.Catalogue;

/// <summary>Standar Pelayanan: unit, kind, and the components in the order of the printed table.</summary>
public sealed class ServiceStandard
{
    /// <summary>Nama unit pelayanan.</summary>
    public required Text Unit { get; init; }

    /// <summary>Jenis pelayanan.</summary>
    public required Text Kind { get; init; }

    /// <summary>Where it comes from, when the office completed it itself; null = the official standard of the office named in the SOP.</summary>
    public Text? Completed { get; init; }

    /// <summary>Number of officers (jumlah pelaksana).</summary>
    public int? Officers { get; init; }

    /// <summary>Legal bases of the first component.</summary>
    public List<LawReference> Laws { get; init; } = [];

    /// <summary>The components.</summary>
    public required List<StandardComponent> Components { get; init; }
}
