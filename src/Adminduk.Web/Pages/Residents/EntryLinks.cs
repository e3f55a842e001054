using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Documents;

namespace Adminduk.Web.Pages.Residents;

/// <summary>Cases and documents that belong to an entry of the register.</summary>
/// <param name="Cases">Cases, newest first.</param>
/// <param name="Documents">Documents, newest first.</param>
/// <param name="Catalogue">Knows the names of services and documents.</param>
public sealed record EntryLinks(IReadOnlyList<WorkRow> Cases, IReadOnlyList<LinkedDocument> Documents, ServiceCatalogue Catalogue)
{
    /// <summary>Reads them.</summary>
    public static async Task<EntryLinks> ReadAsync(
        WorkQueries work, LinkedDocuments documents, CatalogueHolder catalogues, Guid? resident, Guid? family, CancellationToken ct) =>
        new(await work.OfResidentAsync(resident, family, ct), await documents.OfAsync(resident, family, ct), catalogues.Current);

    /// <summary>Reads those of a person, with all entries under which the person was recorded.</summary>
    public static async Task<EntryLinks> OfPersonAsync(WorkQueries work, LinkedDocuments documents, CatalogueHolder catalogues, IEnumerable<Guid> entries, CancellationToken ct)
    {
        List<EntryLinks> found = [];
        foreach (var entry in entries) found.Add(await ReadAsync(work, documents, catalogues, entry, null, ct));
        return new([.. found.SelectMany(f => f.Cases)], [.. found.SelectMany(f => f.Documents)], catalogues.Current);
    }

    /// <summary>The service's name; its code when the catalogue has lost it.</summary>
    public string ServiceName(string code) => Catalogue.Definitions.LastOrDefault(s => s.Service == code)?.Name.ToString() ?? code;

    /// <summary>The document's name; its kind when the catalogue has lost it.</summary>
    public string DocumentName(string kind) => Catalogue.Definitions.SelectMany(s => s.Documents).FirstOrDefault(d => d.Kind == kind)?.Name.ToString() ?? kind;
}
