using Adminduk.Core.Common;
using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>Which column of a file holds what.</summary>
public sealed class ColumnMap
{
    private readonly int[] places;
    private readonly bool villageTold;

    private ColumnMap(IReadOnlyList<string> headings, int headerRow, int[] places, ImportLayout layout, bool villageTold)
    {
        (Layout, this.villageTold) = (layout, villageTold);
        Headings = headings;
        HeaderRow = headerRow;
        this.places = places;
        HasRare = Enum.GetValues<ImportField>().Any(f => f is >= ImportField.PreviousAddress and <= ImportField.FirstArrivalDate && places[(int)f] >= 0);
    }

    /// <summary>Whose file it is.</summary>
    public ImportLayout Layout { get; }

    /// <summary>The headings of the file, from the first column on; some may be empty.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>True when a column of <see cref="RareElements"/> was found.</summary>
    public bool HasRare { get; }

    /// <summary>The row they stand in.</summary>
    public int HeaderRow { get; }

    /// <summary>Required columns that no heading was found for.</summary>
    public IReadOnlyList<ImportColumn> Missing =>
        [.. ImportColumns.All.Where(c => c.Required && this[c.Field] < 0), .. !villageTold && this[ImportField.VillageCode] < 0 && this[ImportField.Village] < 0 ? [ImportColumns.Of(ImportField.VillageCode)] : (ImportColumn[])[]];

    /// <summary>Headings that stand for nothing an import knows.</summary>
    public IReadOnlyList<string> Unused => [.. Headings.Where((h, i) => h.Length > 0 && !places.Contains(i))];

    /// <summary>0-based place of a column; -1 when the file has none.</summary>
    public int this[ImportField field] => places[(int)field];

    /// <summary>The heading of a column; our own name where the file has none.</summary>
    public string HeadingOf(ImportField field) => this[field] >= 0 && Headings[this[field]] is { Length: > 0 } heading ? heading : ImportColumns.Of(field).Name;

    /// <summary>All columns that were found have been assigned, and nothing required is missing; otherwise says by name what is.</summary>
    public Outcome Check() => Missing is { Count: > 0 } missing
        ? Error.Invalid("map", "residents.import-columns-missing", string.Join(", ", missing.Select(c => c.Name)))
        : Outcome.Success;

    /// <summary>Finds the heading among the first rows and assigns its columns, those named by the user first.</summary>
    /// <param name="reader">At the beginning of the table; left below the heading only when that is its first row.</param>
    /// <param name="named">Column name of ours to heading of the file, or to nothing for a column that is not to be read.</param>
    /// <param name="layout">Whose file it is.</param>
    /// <param name="villageTold">True when the user names the village of rows that do not.</param>
    /// <exception cref="TableFaultException">The file is broken, empty or has no heading.</exception>
    internal static Outcome<ColumnMap> Find(ITableReader reader, IReadOnlyDictionary<string, string> named, ImportLayout layout = ImportLayout.Adminduk, bool villageTold = false)
    {
        var (headings, row) = HeaderFinder.Find(reader, named.Values);
        var assigned = new int[ImportColumns.All.Count];
        List<string> keys = [.. headings.Select(h => HeadingKey.Of(h))];
        foreach (var column in ImportColumns.All) assigned[(int)column.Field] = Place(column, keys);
        foreach (var (name, heading) in named)
        {
            if (ImportColumns.Named(name) is not { } column) return Error.Invalid("map", "residents.import-map-field", name, string.Join(", ", ImportColumns.All.Select(c => c.Name)));
            var place = heading.Length == 0 ? -1 : keys.IndexOf(HeadingKey.Of(heading));
            if (place < 0 && heading.Length > 0) return Error.Invalid("map", "residents.import-map-heading", heading, string.Join(", ", headings.Where(h => h.Length > 0)));
            for (var other = 0; other < assigned.Length; other++)
            {
                if (place >= 0 && assigned[other] == place) assigned[other] = -1;
            }

            assigned[(int)column.Field] = place;
        }

        return new ColumnMap(headings, row, assigned, layout, villageTold);
    }

    private static int Place(ImportColumn column, List<string> keys) =>
        column.Others.Prepend(column.Name).Select(n => keys.IndexOf(HeadingKey.Of(n))).FirstOrDefault(p => p >= 0, -1);
}
