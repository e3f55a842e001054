using System.Collections.Concurrent;
using Adminduk.Core.Common;

namespace Adminduk.Core.Files;

/// <summary>The file store in a folder of this machine (or a network share): <c>files/ab/abcd…</c>, key in <c>keys/files.key</c>.</summary>
public sealed class LocalFileStore : IFileStore
{
    private static readonly TimeSpan DraftLife = TimeSpan.FromDays(1);

    private readonly string root;
    private readonly string drafts;
    private readonly FileSeal seal;

    // Folders that this process has seen on the disk: another may have made one and not have flushed it yet.
    private readonly ConcurrentDictionary<string, bool> kept = new(StringComparer.Ordinal);

    private LocalFileStore(string root, FileSeal seal)
    {
        this.root = root;
        this.seal = seal;
        drafts = Path.Combine(root, "drafts");
    }

    /// <summary>Opens the store under the data folder, making folder and key on first use.</summary>
    /// <param name="dataFolder">The installation's data folder.</param>
    /// <param name="time">Tells which left-over drafts are old.</param>
    /// <exception cref="InvalidOperationException">The key is missing or damaged; the message says what to do.</exception>
    public static LocalFileStore Open(string dataFolder, TimeProvider time)
    {
        var folder = Path.GetFullPath(Path.Combine(dataFolder, "files"));
        Durable.CreateFolder(folder);
        var empty = !Directory.EnumerateDirectories(folder, "??").Any();
        var key = FileKey.LoadOrCreate(Path.GetFullPath(Path.Combine(dataFolder, "keys", "files.key")), empty);
        var store = new LocalFileStore(folder, new FileSeal(key));
        store.RemoveOldDrafts(time.GetUtcNow().UtcDateTime);
        return store;
    }

    /// <inheritdoc/>
    public Task<Outcome<string>> PutAsync(ReadOnlyMemory<byte> content, CancellationToken ct) => Task.Run(() => Put(content.Span), ct);

    /// <inheritdoc/>
    public async Task<byte[]?> GetAsync(string hash, CancellationToken ct)
    {
        if (!FileHash.IsValid(hash)) return null;
        try
        {
            return seal.Open(await File.ReadAllBytesAsync(PathOf(hash), ct), hash);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private Outcome<string> Put(ReadOnlySpan<byte> content)
    {
        var hash = FileHash.Of(content);
        var target = PathOf(hash);
        if (IsWhole(target, hash)) return hash;
        try
        {
            Write(content, hash, target);
            return hash;
        }
        catch (IOException fault) when (Durable.IsFull(fault))
        {
            return Error.Refused("files.disk-full");
        }
    }

    // Written aside and renamed, so that a file under its name is always whole; both folders are flushed before the caller commits.
    private void Write(ReadOnlySpan<byte> content, string hash, string target)
    {
        var folder = Path.GetDirectoryName(target)!;
        Durable.CreateFolder(folder);
        Durable.CreateFolder(drafts);
        var draft = Path.Combine(drafts, Path.GetRandomFileName());
        try
        {
            Durable.Write(draft, seal.Close(content, hash));
            File.Move(draft, target, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }

        Durable.FlushFolder(folder);
        if (kept.ContainsKey(folder)) return;
        Durable.FlushFolder(root);
        kept.TryAdd(folder, true);
    }

    // The same content may come again after its file was damaged: then it is mended.
    private bool IsWhole(string target, string hash)
    {
        if (!File.Exists(target)) return false;
        try
        {
            seal.Open(File.ReadAllBytes(target), hash);
            return true;
        }
        catch (FileDamagedException)
        {
            return false;
        }
    }

    // A crash leaves its draft behind; another server may be writing one right now, so only old ones go.
    private void RemoveOldDrafts(DateTime now)
    {
        if (!Directory.Exists(drafts)) return;
        foreach (var draft in new DirectoryInfo(drafts).EnumerateFiles().Where(f => f.LastWriteTimeUtc < now - DraftLife))
            draft.Delete();
    }

    private string PathOf(string hash) => Path.Combine(root, hash[..2], hash);
}
