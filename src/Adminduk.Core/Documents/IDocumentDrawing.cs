namespace Adminduk.Core.Documents;

/// <summary>Draws one kind of document as PDF from a plain record.</summary>
/// <typeparam name="TContent">The record; whatever it says is printed as it stands.</typeparam>
public interface IDocumentDrawing<in TContent>
{
    /// <summary>Stable name of the kind, as the catalogue writes it: <c>family-card</c>.</summary>
    string Kind { get; }

    /// <summary>True when the kind is valid only with an electronic signature; its drafts say KONSEP.</summary>
    bool NeedsSignature { get; }

    /// <summary>The PDF, not yet signed.</summary>
    byte[] Draw(TContent content, DocumentFrame frame);
}
