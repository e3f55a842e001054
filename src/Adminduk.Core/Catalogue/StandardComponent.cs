namespace Adminduk.Core.Catalogue;

/// <summary>One of the 14 components.</summary>
public sealed class StandardComponent
{
    /// <summary>Which.</summary>
    public required ComponentKind Kind { get; init; }

    /// <summary>Its lines; the legal basis takes them from <see cref="ServiceStandard.Laws"/>.</summary>
    public List<Text> Lines { get; init; } = [];

    /// <summary>Said when the source has no such component.</summary>
    public Text? Absent { get; init; }
}
