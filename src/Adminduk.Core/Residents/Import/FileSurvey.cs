using Adminduk.Core.Common;
using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>A first walk through the file: how many rows it has, where each family ends and where each NIK stands first. A file that breaks in its middle is noticed here, before anything is written.</summary>
internal sealed class FileSurvey
{
    private const int MostRows = 2_000_000;

    private readonly Dictionary<long, int> lastRows = [];
    private readonly Dictionary<long, int> firstRows = [];

    private FileSurvey()
    {
    }

    /// <summary>Rows below the heading that are not blank.</summary>
    public int Rows { get; private set; }

    /// <summary>Walks through the file.</summary>
    /// <exception cref="TableFaultException">It is broken, or has no row.</exception>
    public static FileSurvey Of(TableFile file, ColumnMap map, CancellationToken ct)
    {
        var survey = new FileSurvey();
        using var reader = file.Read();
        while (reader.Read())
        {
            ct.ThrowIfCancellationRequested();
            if (reader.Row.Number > map.HeaderRow && !reader.Row.IsBlank) survey.Add(reader.Row, map);
        }

        return survey.Rows > 0 ? survey : throw new TableFaultException(Error.Refused("residents.import-no-rows"));
    }

    /// <summary>The last row of the family that a row belongs to; rows without a whole No. KK stand alone.</summary>
    public int EndOf(TableRow row, ColumnMap map) =>
        Keys16.Number(row, map[ImportField.FamilyNumber]) is > 0 and var family && lastRows.TryGetValue(family, out var last) ? last : row.Number;

    /// <summary>The row in which this row's NIK stands first, when that is another; else null.</summary>
    public int? EarlierOf(TableRow row, ColumnMap map) =>
        Keys16.Number(row, map[ImportField.Nik]) is > 0 and var nik && firstRows.TryGetValue(nik, out var first) && first != row.Number ? first : null;

    private void Add(TableRow row, ColumnMap map)
    {
        if (++Rows > MostRows) throw new TableFaultException(Error.Refused("residents.import-too-large"));
        if (Keys16.Number(row, map[ImportField.FamilyNumber]) is > 0 and var family) lastRows[family] = row.Number;
        if (Keys16.Number(row, map[ImportField.Nik]) is > 0 and var nik) firstRows.TryAdd(nik, row.Number);
    }
}
