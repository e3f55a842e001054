namespace Adminduk.Core.Backups;

/// <summary>What of a data folder belongs into a backup: all but the database, drafts and other archives.</summary>
internal static class DataFiles
{
    public static IEnumerable<string> Of(BackupPlace place) => !Directory.Exists(place.DataFolder) ? [] : Directory
        .EnumerateFiles(place.DataFolder, "*", SearchOption.AllDirectories)
        .Where(path => !IsDatabase(path) && !IsPassing(Path.GetRelativePath(place.DataFolder, path)));

    private static bool IsDatabase(string path) => path.EndsWith(".db", StringComparison.Ordinal) || path.Contains(".db-", StringComparison.Ordinal);

    private static bool IsPassing(string name) =>
        name.StartsWith($"files{Path.DirectorySeparatorChar}drafts", StringComparison.Ordinal) || name.StartsWith('.')
        || name.EndsWith(".tar.gz", StringComparison.Ordinal) || name.EndsWith(".partial", StringComparison.Ordinal);
}
