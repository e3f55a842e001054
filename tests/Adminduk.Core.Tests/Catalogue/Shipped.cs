using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Catalogue;

/// <summary>The catalogue as it stands in the project's own folder.</summary>
internal static class Shipped
{
    public static readonly string Root = Repository.At("catalogue");

    public static readonly IReadOnlyList<string> Owners =
        [.. Directory.GetFiles(Root, "profile.yaml", SearchOption.AllDirectories).Select(f => Path.GetFileName(Path.GetDirectoryName(f))!).Order(StringComparer.Ordinal)];

    public static readonly Vocabulary Vocabulary = CaseVocabulary.Of(CodeLists.Shipped);

    private static readonly Dictionary<string, ServiceCatalogue> Loaded = Owners.ToDictionary(o => o, o => Load(Root, o).Catalogue!);

    // A national service belongs to each office that takes it; it is proved once.
    public static IEnumerable<ServiceDefinition> Definitions => Loaded.Values.SelectMany(c => c.Definitions).DistinctBy(d => (d.Owner, d.Service, d.Effective));

    public static CatalogueLoad Load(string root, string owner) => CatalogueLoader.Load(root, owner, Vocabulary);

    public static ServiceCatalogue Of(string owner) => Loaded[owner];

    public static ServiceDefinition Service(string owner, string service) => Of(owner).Definitions.Last(d => d.Service == service);
}
