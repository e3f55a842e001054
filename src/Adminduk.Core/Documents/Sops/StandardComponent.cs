namespace Adminduk.Core.Documents.Sops;

/// <summary>One row of a service standard.</summary>
/// <param name="Name">Komponen.</param>
/// <param name="Lines">Uraian; more than one line is numbered. Empty: the source does not have this component.</param>
/// <param name="Remark">What the office adds or corrects, shown apart from the source's words; null for nothing.</param>
public sealed record StandardComponent(string Name, IReadOnlyList<string> Lines, string? Remark = null);
