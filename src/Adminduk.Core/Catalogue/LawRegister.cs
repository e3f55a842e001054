namespace Adminduk.Core.Catalogue;

/// <summary>The file <c>laws.yaml</c>.</summary>
public sealed class LawRegister
{
    /// <summary>All entries.</summary>
    public required List<Law> Laws { get; init; }
}
