namespace Adminduk.Core.Catalogue;

/// <summary>The catalogue in force: a broken one stops the start; later a broken file leaves the last good one in place.</summary>
public sealed class CatalogueHolder
{
    private readonly Func<CatalogueLoad> load;
    private volatile ServiceCatalogue current;

    /// <summary>Loads the catalogue for the first time.</summary>
    /// <exception cref="InvalidDataException">The catalogue has faults; the message lists them all.</exception>
    public CatalogueHolder(string root, string owner, Vocabulary vocabulary)
        : this(() => CatalogueLoader.Load(root, owner, vocabulary))
    {
    }

    /// <summary>Loads the catalogue from wherever <paramref name="load"/> finds it.</summary>
    /// <exception cref="InvalidDataException">The catalogue has faults; the message lists them all.</exception>
    public CatalogueHolder(Func<CatalogueLoad> load)
    {
        this.load = load;
        var first = load();
        current = first.Catalogue ?? throw new InvalidDataException(string.Join(Environment.NewLine, first.Faults));
    }

    /// <summary>The proved catalogue.</summary>
    public ServiceCatalogue Current => current;

    /// <summary>Reads the files again; keeps the old catalogue when there are faults, and returns them.</summary>
    public IReadOnlyList<Fault> Reload()
    {
        var fresh = load();
        if (fresh.Catalogue is not null) current = fresh.Catalogue;
        return fresh.Faults;
    }
}
