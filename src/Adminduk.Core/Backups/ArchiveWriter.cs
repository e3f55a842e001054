using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Adminduk.Core.Backups;

/// <summary>Writes a <c>.tar.gz</c> under a draft name and gives it its own name once it is whole. It holds keys: only its owner may read it.</summary>
internal sealed class ArchiveWriter : IAsyncDisposable
{
    private readonly List<BackupEntry> entries = [];
    private readonly string path;
    private readonly string draft;
    private readonly FileStream file;
    private readonly GZipStream packed;
    private readonly TarWriter tar;

    public ArchiveWriter(string path)
    {
        this.path = path;
        draft = path + ".partial";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        file = new FileStream(draft, options);
        packed = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
        tar = new TarWriter(packed, leaveOpen: true);
    }

    public async Task AddAsync(string source, string name, CancellationToken ct)
    {
        await using var content = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.Read);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        content.Position = 0;
        await WriteAsync(name, content, ct);
        entries.Add(new BackupEntry(name, content.Length, hash));
    }

    /// <summary>Writes the manifest, forces all to disk and gives the archive its name.</summary>
    public async Task<BackupManifest> FinishAsync(string product, string engine, DateTime now, CancellationToken ct)
    {
        var manifest = new BackupManifest(BackupManifest.CurrentFormat, product, engine, now, entries);
        using var content = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest, JsonSerializerOptions.Web));
        await WriteAsync(BackupManifest.EntryName, content, ct);
        await tar.DisposeAsync();
        await packed.DisposeAsync();
        file.Flush(flushToDisk: true);
        await file.DisposeAsync();
        File.Move(draft, path, overwrite: false);
        return manifest;
    }

    public async ValueTask DisposeAsync()
    {
        await tar.DisposeAsync();
        await packed.DisposeAsync();
        await file.DisposeAsync();
        File.Delete(draft);
    }

    private Task WriteAsync(string name, Stream content, CancellationToken ct) =>
        tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content, Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite }, ct);
}
