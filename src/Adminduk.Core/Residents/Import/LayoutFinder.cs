using Adminduk.Core.Common;
using Adminduk.Core.Residents.Import.Tables;

namespace Adminduk.Core.Residents.Import;

/// <summary>Tells whose file it is by its first rows.</summary>
internal static class LayoutFinder
{
    private const int RowsToLookAt = 60;
    private const int FewestMarks = 3;

    private static readonly string[] OpenSid = ["KKLEVEL", "PENDIDIKANKKID", "AGAMAID", "PEKERJAANID", "WARGANEGARAID", "GOLONGANDARAHID", "STATUSREKAM", "STATUSDASAR"];
    private static readonly string[] Siak = ["NAMALGKP", "STATHBKEL", "JENISKLMIN", "STATKWN", "PDDKAKH", "JENISPKRJN", "TMPTLHR", "TGLLHR"];

    /// <summary>Opens a file as the layout it has, or as the one that the user names.</summary>
    /// <param name="content">The file; seekable, stays open.</param>
    /// <param name="told">What the user says.</param>
    /// <exception cref="TableFaultException">It is no table, or not of that layout.</exception>
    public static (TableFile File, ImportLayout Layout) Open(Stream content, ImportLayout? told)
    {
        var file = TableFile.Open(content);
        try
        {
            var found = Of(file);
            if (told is { } layout && layout != ImportLayout.Adminduk && layout != found)
                throw new TableFaultException(Error.Invalid("layout", "residents.import-layout-other", Word(layout), Word(found)));
            return ((told ?? found) == ImportLayout.Bip ? new BipFile(file) : file, told ?? found);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>A layout by its name in plain words.</summary>
    public static string Word(ImportLayout layout) => Texts.Get($"residents.import-layout-{layout.ToString().ToLowerInvariant()}");

    private static ImportLayout Of(TableFile file)
    {
        var (nik, families) = (-1, false);
        try
        {
            using var reader = file.Read();
            for (var looked = 0; looked < RowsToLookAt && reader.Read(); looked++)
            {
                HashSet<string> keys = [.. Keys(reader.Row)];
                if (OpenSid.Count(keys.Contains) >= FewestMarks) return ImportLayout.OpenSid;
                if (Siak.Count(keys.Contains) >= FewestMarks) return ImportLayout.Siak;
                if (BipRow.IsHeading(reader.Row)) nik = BipRow.PlaceOf(reader.Row, ImportField.Nik);
                families |= BipRow.FamilyOf(reader.Row, nik) is not null;
            }
        }
        catch (TableFaultException)
        {
            // A file that breaks further down is told by the survey, which reads all of it.
        }

        return nik >= 0 && families ? ImportLayout.Bip : ImportLayout.Adminduk;
    }

    private static IEnumerable<string> Keys(TableRow row)
    {
        for (var i = 0; i < row.Count; i++) yield return HeadingKey.Of(row[i]);
    }
}
