using Adminduk.Core.Common;
using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>Finds the row of headings: sheets often have a title above it.</summary>
internal static class HeaderFinder
{
    private const int RowsToLookAt = 15;
    private const int LongestHeading = 80;
    private const int FewestKnown = 3;

    private static readonly HashSet<string> Known =
        [.. ImportColumns.All.SelectMany(c => c.Others.Prepend(c.Name)).Select(n => HeadingKey.Of(n))];

    /// <summary>The headings and their row.</summary>
    /// <exception cref="TableFaultException">No row reads like headings.</exception>
    public static (IReadOnlyList<string> Headings, int Row) Find(ITableReader reader, IEnumerable<string> named)
    {
        HashSet<string> asked = [.. named.Where(n => n.Length > 0).Select(n => HeadingKey.Of(n))];
        (IReadOnlyList<string> Headings, int Row, int Score) best = ([], 0, 0);
        var any = false;
        for (var looked = 0; looked < RowsToLookAt && reader.Read(); looked++)
        {
            if (reader.Row.IsBlank) continue;
            any = true;
            var headings = Cells(reader.Row);
            var score = headings.Select(h => HeadingKey.Of(h)).Distinct().Count(k => Known.Contains(k) || asked.Contains(k));
            if (score > best.Score) best = (headings, reader.Row.Number, score);
        }

        if (!any) throw new TableFaultException(Error.Refused("residents.import-empty"));
        if (best.Score < FewestKnown) throw new TableFaultException(Error.Refused("residents.import-no-header"));
        return (best.Headings, best.Row);
    }

    private static List<string> Cells(TableRow row)
    {
        List<string> cells = [];
        for (var i = 0; i < row.Count; i++) cells.Add(CellText.Of(row[i], LongestHeading));
        return cells;
    }
}
