using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>Tells the kinds of rows of a Buku Induk Penduduk apart: titles, headings, lines of a family, members.</summary>
internal static class BipRow
{
    private const int CellsToLookAt = 3;
    private const int CellsWithNumber = 2;
    private const int FewestCells = 4;

    /// <summary>True for a row that heads members: it names NIK, name and relation, and not the No. KK of every row.</summary>
    public static bool IsHeading(TableRow row) =>
        PlaceOf(row, ImportField.Nik) >= 0 && PlaceOf(row, ImportField.Name) >= 0 && PlaceOf(row, ImportField.Relationship) >= 0 && PlaceOf(row, ImportField.FamilyNumber) < 0;

    /// <summary>The No. KK of a line that begins a family: sixteen digits in its first cells, alone or behind <c>No. KK :</c>, and no second number beside it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="nik">Where NIK stand; -1 when no heading was met yet.</param>
    public static string? FamilyOf(TableRow row, int nik)
    {
        string? found = null;
        for (var i = 0; i < row.Count; i++)
        {
            if (Number(row[i]) is not { } number) continue;
            if (found is not null || i >= CellsWithNumber || i == nik) return null;
            found = number;
        }

        return found;
    }

    /// <summary>True for a row below the headings that is about a person, however wrong its cells are.</summary>
    /// <param name="row">The row.</param>
    /// <param name="nik">Where NIK stand.</param>
    /// <param name="name">Where names stand.</param>
    public static bool IsMember(TableRow row, int nik, int name) =>
        !row[name].IsWhiteSpace() && (row[nik].ContainsAnyInRange('0', '9') || Filled(row) >= FewestCells) && !IsHeading(row);

    /// <summary>What a title says, such as <c>KECAMATAN : 04 BINTAN TIMUR</c>: the number where it has one, else the name; null when the row is no such title.</summary>
    public static string? TitleOf(TableRow row, params ReadOnlySpan<string> names)
    {
        for (var i = 0; i < Math.Min(row.Count, CellsToLookAt); i++)
        {
            var sign = row[i].IndexOf(':');
            var key = HeadingKey.Of(sign < 0 ? row[i] : row[i][..sign]);
            if (!names.Contains(key)) continue;
            var value = (sign < 0 ? "" : row[i][(sign + 1)..].Trim().ToString()) is { Length: > 0 } inside ? inside : Next(row, i);
            var digits = value.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
            return digits > 0 ? value[..digits].Split('.')[^1] : value;
        }

        return null;
    }

    /// <summary>Where the column of a field stands by its heading; -1 when it has none.</summary>
    public static int PlaceOf(TableRow row, ImportField field)
    {
        var column = ImportColumns.Of(field);
        for (var i = 0; i < row.Count; i++)
        {
            var key = HeadingKey.Of(row[i]);
            if (key.Length > 0 && (key == HeadingKey.Of(column.Name) || column.Others.Any(o => HeadingKey.Of(o) == key))) return i;
        }

        return -1;
    }

    private static string Next(TableRow row, int cell)
    {
        for (var i = cell + 1; i < row.Count; i++)
        {
            if (row[i].Trim().TrimStart(':').Trim() is { Length: > 0 } text) return text.ToString();
        }

        return "";
    }

    private static int Filled(TableRow row)
    {
        var filled = 0;
        for (var i = 0; i < row.Count; i++) filled += row[i].IsWhiteSpace() ? 0 : 1;
        return filled;
    }

    private static string? Number(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim();
        if (text.StartsWith("NO", StringComparison.OrdinalIgnoreCase)) text = text[(text.IndexOf(':') + 1)..].Trim();
        text = text.TrimStart('\'');
        return text.Length == 16 && !text.ContainsAnyExceptInRange('0', '9') ? text.ToString() : null;
    }
}
