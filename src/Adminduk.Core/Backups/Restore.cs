using Adminduk.Core.Common;

namespace Adminduk.Core.Backups;

/// <summary>Puts an archive back, into an empty place only: nothing that exists is ever overwritten.</summary>
public static class Restore
{
    private const string Staging = ".restore";

    /// <summary>Unpacks beside the data, proves every hash, then fills the database and moves the files into place.</summary>
    /// <param name="place">The empty place.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="ct">Stops; before the database is filled nothing is left behind.</param>
    public static async Task<Outcome<BackupManifest>> RunAsync(BackupPlace place, string archive, CancellationToken ct)
    {
        if (!File.Exists(archive)) return Error.Refused("backups.no-archive", archive);
        var copy = DatabaseCopies.Of(place);
        if (Directory.Exists(place.DataFolder) && Directory.EnumerateFileSystemEntries(place.DataFolder).Any()) return Error.Refused("backups.folder-not-empty", place.DataFolder);
        if (!await copy.IsEmptyAsync(ct)) return Error.Refused("backups.database-not-empty");
        var staging = Path.Combine(Path.GetFullPath(place.DataFolder), Staging);
        Directory.CreateDirectory(staging);
        try
        {
            return await FillAsync(place, copy, archive, staging, ct);
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
        }
    }

    private static async Task<Outcome<BackupManifest>> FillAsync(BackupPlace place, IDatabaseCopy copy, string archive, string staging, CancellationToken ct)
    {
        var unpacked = await ArchiveReader.UnpackAsync(archive, staging, ct);
        if (!unpacked.Try(out var manifest)) return unpacked;
        if (manifest.Engine != place.Engine) return Error.Refused("backups.other-engine", manifest.Engine, place.Engine);
        var loaded = await copy.LoadAsync(Path.Combine(staging, "database", copy.FileName), ct);
        if (!loaded.Ok) return Outcome<BackupManifest>.Fail(loaded.Errors);
        var data = Path.Combine(staging, "data");
        if (!Directory.Exists(data)) return manifest;
        foreach (var entry in Directory.EnumerateFileSystemEntries(data)) Directory.Move(entry, Path.Combine(place.DataFolder, Path.GetFileName(entry)));
        return manifest;
    }
}
