using System.Collections.Frozen;

namespace Adminduk.Core.Cases;

/// <summary>All kinds of documents, found by name.</summary>
public sealed class DocumentPapers(IEnumerable<IDocumentPaper> papers)
{
    private readonly FrozenDictionary<string, IDocumentPaper> byKind = papers.ToFrozenDictionary(p => p.Kind);

    /// <summary>The kinds that can be drawn.</summary>
    public IEnumerable<string> Kinds => byKind.Keys;

    /// <summary>The paper of a kind.</summary>
    public IDocumentPaper this[string kind] => byKind[kind];
}
