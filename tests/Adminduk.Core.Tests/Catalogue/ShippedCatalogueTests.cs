using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Tests.Catalogue;

/// <summary>The catalogues that ship with the product.</summary>
public sealed class ShippedCatalogueTests
{
    /// <summary>Every office profile in the catalogue folder.</summary>
    public static TheoryData<string> Owners =>
        [.. Directory.GetFiles(CatalogueLoader.ShippedRoot, "profile.yaml", SearchOption.AllDirectories).Select(f => Path.GetFileName(Path.GetDirectoryName(f))!).Order()];

    [Theory, MemberData(nameof(Owners))]
    public void A_shipped_catalogue_proves_clean(string owner)
    {
        var load = CatalogueLoader.Load(CatalogueLoader.ShippedRoot, owner, CaseVocabulary.Of(CodeLists.Shipped));

        load.Faults.ShouldBeEmpty(string.Join('\n', load.Faults));
        load.Catalogue.ShouldNotBeNull().Definitions.ShouldNotBeEmpty();
    }
}
