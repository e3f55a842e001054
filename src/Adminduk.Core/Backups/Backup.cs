using System.Reflection;
using Adminduk.Core.Common;

namespace Adminduk.Core.Backups;

/// <summary>
/// Saves database, stored files and keys into one archive while the server works. The database is taken first: files are stored
/// before the rows that name them and never removed, so every row of the copy finds its file.
/// </summary>
public sealed class Backup(TimeProvider time)
{
    /// <summary>Makes an archive.</summary>
    /// <param name="place">What to save.</param>
    /// <param name="archive">Path of the new archive; it must not exist.</param>
    /// <param name="progress">Hears the number of files saved so far.</param>
    /// <param name="ct">Stops; nothing is left behind.</param>
    public async Task<Outcome<BackupManifest>> MakeAsync(BackupPlace place, string archive, IProgress<int>? progress, CancellationToken ct)
    {
        if (File.Exists(archive)) return Error.Refused("backups.exists", archive);
        var folder = Path.GetDirectoryName(Path.GetFullPath(archive))!;
        if (!Directory.Exists(folder)) return Error.Refused("backups.no-folder", folder);
        var copy = DatabaseCopies.Of(place);
        var dump = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        try
        {
            var saved = await copy.SaveAsync(dump, ct);
            if (!saved.Ok) return Outcome<BackupManifest>.Fail(saved.Errors);
            await using var writer = new ArchiveWriter(archive);
            await writer.AddAsync(dump, $"database/{copy.FileName}", ct);
            await AddDataAsync(place, writer, progress, ct);
            return await writer.FinishAsync(Version, place.Engine, time.GetUtcNow().UtcDateTime, ct);
        }
        finally
        {
            File.Delete(dump);
        }
    }

    private static string Version => typeof(Backup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static async Task AddDataAsync(BackupPlace place, ArchiveWriter writer, IProgress<int>? progress, CancellationToken ct)
    {
        var count = 0;
        foreach (var path in DataFiles.Of(place))
        {
            await writer.AddAsync(path, $"data/{Path.GetRelativePath(place.DataFolder, path).Replace('\\', '/')}", ct);
            progress?.Report(++count);
        }
    }
}
