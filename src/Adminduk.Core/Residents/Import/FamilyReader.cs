using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>
/// Reads families off a file in the order in which their last rows stand. That order is the same at each reading, so one row number tells how far an import is.
/// Only families that have begun and not ended are kept in memory: few where the file is sorted by No. KK.
/// </summary>
internal sealed class FamilyReader(TableFile file, ColumnMap map, FileSurvey survey, RowParser parser)
{
    /// <summary>All families that end after a row.</summary>
    public IEnumerable<FamilyRows> After(int decided)
    {
        Dictionary<int, List<ImportRow>> open = [];
        using var reader = file.Read();
        while (reader.Read())
        {
            var row = reader.Row;
            if (row.Number <= map.HeaderRow || row.IsBlank) continue;
            var end = survey.EndOf(row, map);
            if (end <= decided) continue;
            if (!open.TryGetValue(end, out var rows)) open[end] = rows = [];
            rows.Add(Parse(reader));
            if (end != row.Number) continue;
            open.Remove(end);
            yield return new FamilyRows(rows);
        }
    }

    private ImportRow Parse(ITableReader reader)
    {
        var parsed = parser.Parse(reader);
        if (survey.EarlierOf(reader.Row, map) is not { } first) return parsed;
        parsed.Add(FindingKind.Fault, ImportField.Nik, reader.Row[map[ImportField.Nik]].ToString(), "residents.import-nik-twice", first);
        parsed.Person = null;
        return parsed;
    }
}
