using Adminduk.Core.Catalogue;

namespace Adminduk.Core.Tests.Catalogue;

public sealed class HolderTests
{
    [Fact]
    public void A_catalogue_that_breaks_later_leaves_the_last_good_one_in_force()
    {
        var files = new SmallCatalogue();
        var holder = new CatalogueHolder(() => files.Load());
        var good = holder.Current;

        files.Add(SmallCatalogue.Service, "service: [");
        var faults = holder.Reload();

        faults.ShouldNotBeEmpty();
        holder.Current.ShouldBeSameAs(good);
    }

    [Fact]
    public void A_catalogue_that_is_broken_from_the_start_stops_the_start()
    {
        var broken = new SmallCatalogue().Add(SmallCatalogue.Service, "service: [");

        Should.Throw<InvalidDataException>(() => new CatalogueHolder(broken.Load)).Message.ShouldContain(SmallCatalogue.Service);
    }
}
