using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Adminduk.Core.Common;

namespace Adminduk.Core.Backups;

/// <summary>Unpacks an archive and proves it against its manifest.</summary>
internal static class ArchiveReader
{
    /// <summary>Unpacks into an empty folder; refuses what is cut off, changed or not ours.</summary>
    public static async Task<Outcome<BackupManifest>> UnpackAsync(string archive, string folder, CancellationToken ct)
    {
        try
        {
            await using var file = File.OpenRead(archive);
            await using var packed = new GZipStream(file, CompressionMode.Decompress);
            await using var tar = new TarReader(packed);
            while (await tar.GetNextEntryAsync(copyData: false, ct) is { } entry)
                if (!await WriteAsync(entry, folder, ct)) return Error.Refused("backups.foreign-entry", entry.Name);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or FormatException)
        {
            return Error.Refused("backups.damaged", archive);
        }

        return await ProveAsync(archive, folder, ct);
    }

    private static async Task<bool> WriteAsync(TarEntry entry, string folder, CancellationToken ct)
    {
        var target = Path.GetFullPath(Path.Combine(folder, entry.Name));
        if (entry.EntryType != TarEntryType.RegularFile || !target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await entry.ExtractToFileAsync(target, overwrite: false, ct);
        return true;
    }

    private static async Task<Outcome<BackupManifest>> ProveAsync(string archive, string folder, CancellationToken ct)
    {
        if (await ReadManifestAsync(folder, ct) is not { } manifest) return Error.Refused("backups.damaged", archive);
        if (manifest.Format != BackupManifest.CurrentFormat) return Error.Refused("backups.other-format", manifest.Product);
        foreach (var entry in manifest.Entries)
        {
            var path = Path.Combine(folder, entry.Path);
            if (!File.Exists(path)) return Error.Refused("backups.damaged", archive);
            await using var content = File.OpenRead(path);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)) != entry.Sha256) return Error.Refused("backups.changed", entry.Path);
        }

        return manifest;
    }

    private static async Task<BackupManifest?> ReadManifestAsync(string folder, CancellationToken ct)
    {
        var path = Path.Combine(folder, BackupManifest.EntryName);
        if (!File.Exists(path)) return null;
        await using var content = File.OpenRead(path);
        try
        {
            return await JsonSerializer.DeserializeAsync<BackupManifest>(content, JsonSerializerOptions.Web, ct);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
