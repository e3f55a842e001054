namespace Adminduk.Core.Cases;

/// <summary>All kinds of documents, found by name.</summary>
public sealed class DocumentPapers(IEnumerable<IDocumentPaper> papers)
{
    private readonly Dictionary<string, IDocumentPaper> byKind = papers.ToDictionary(p => p.Kind, StringComparer.Ordinal);

    /// <summary>The kinds that can be drawn.</summary>
    public IEnumerable<string> Kinds => byKind.Keys;

    /// <summary>The paper of a kind.</summary>
    public IDocumentPaper this[string kind] => byKind[kind];
}
