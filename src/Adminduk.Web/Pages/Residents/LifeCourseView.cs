using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Residents.LifeCourse;

namespace Adminduk.Web.Pages.Residents;

/// <summary>A life as it is told on the page: events with their cases and documents.</summary>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Cases">The cases behind it.</param>
/// <param name="Catalogue">Knows the names of documents.</param>
public sealed record LifeCourseView(IReadOnlyList<LifeEvent> Events, IReadOnlyDictionary<Guid, CaseReference> Cases, ServiceCatalogue Catalogue)
{
    /// <summary>Puts the cases to the events.</summary>
    public static async Task<LifeCourseView> ReadAsync(IReadOnlyList<LifeEvent> events, CaseReferences cases, CatalogueHolder catalogues, CancellationToken ct) =>
        new(events, await cases.OfAsync(events.Select(e => e.SubjectId).OfType<Guid>(), ct), catalogues.Current);

    /// <summary>The case of an event; null when no case brought it about.</summary>
    public CaseReference? CaseOf(LifeEvent told) => told.SubjectId is { } id ? Cases.GetValueOrDefault(id) : null;

    /// <summary>The document's name; its kind when the catalogue has lost it.</summary>
    public string NameOf(string kind) => Catalogue.Definitions.SelectMany(s => s.Documents).FirstOrDefault(d => d.Kind == kind)?.Name.ToString() ?? kind;
}
