namespace Adminduk.Core.Catalogue;

/// <summary>What came of reading a catalogue.</summary>
/// <param name="Catalogue">The proved catalogue; null when there are faults.</param>
/// <param name="Faults">Everything that is wrong, in file order.</param>
public sealed record CatalogueLoad(ServiceCatalogue? Catalogue, IReadOnlyList<Fault> Faults);
