using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;

namespace Adminduk.Core.Cases;

/// <summary>Fills one kind of document from a case and what its effect left behind; one class each.</summary>
public interface IDocumentPaper
{
    /// <summary>Kind, as the catalogue writes it.</summary>
    string Kind { get; }

    /// <summary>What the document says. Called after the effect on the register was applied.</summary>
    Task<Outcome<PaperContent>> FillAsync(StepRun run, DocumentRule rule, string number, CancellationToken ct);

    /// <summary>Draws stored content.</summary>
    byte[] Draw(string data, DocumentFrame frame);
}

/// <summary>What a document says and whom it is about.</summary>
/// <param name="SubjectName">Name, for verification.</param>
/// <param name="Data">The drawing's record, JSON.</param>
/// <param name="ResidentId">The person.</param>
/// <param name="FamilyId">The family.</param>
public sealed record PaperContent(string SubjectName, string Data, Guid? ResidentId, Guid? FamilyId)
{
    /// <summary>Last day of validity where it follows from the person; null where the definition says it, or the data hold.</summary>
    public DateOnly? ValidUntil { get; init; }
}
