using System.Text;
using Adminduk.Core.Files;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Files;

public sealed class LocalFileStoreTests : IDisposable
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("Kartu Keluarga 2101010101260001");

    private readonly string folder = TestFolders.Make();
    private readonly FakeTime time = new();
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    private string KeyPath => Path.Combine(folder, "keys", "files.key");

    [Fact]
    public async Task What_was_put_is_got_back_by_its_hash()
    {
        var store = Open();

        var hash = (await store.PutAsync(Content, ct)).Value;

        hash.ShouldBe(FileHash.Of(Content));
        (await store.GetAsync(hash, ct)).ShouldBe(Content);
        (await Open().GetAsync(hash, ct)).ShouldBe(Content);
    }

    [Fact]
    public async Task Nothing_readable_lies_on_the_disk_and_nobody_else_may_look()
    {
        var path = PathOf((await Open().PutAsync(Content, ct)).Value);

        Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path, ct)).ShouldNotContain("Kartu Keluarga");
        new FileInfo(path).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        new FileInfo(KeyPath).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task An_unknown_name_and_a_hostile_name_find_nothing()
    {
        var store = Open();

        (await store.GetAsync(FileHash.Of("other"u8), ct)).ShouldBeNull();
        (await store.GetAsync("../../keys/files.key", ct)).ShouldBeNull();
        (await store.GetAsync("", ct)).ShouldBeNull();
    }

    [Fact]
    public async Task An_altered_file_is_noticed_wherever_it_was_altered()
    {
        var store = Open();
        var hash = (await store.PutAsync(Content, ct)).Value;
        var whole = await File.ReadAllBytesAsync(PathOf(hash), ct);

        for (var at = 0; at < whole.Length; at++)
        {
            var altered = (byte[])whole.Clone();
            altered[at] ^= 0x10;
            await File.WriteAllBytesAsync(PathOf(hash), altered, ct);
            await Should.ThrowAsync<FileDamagedException>(() => store.GetAsync(hash, ct));
        }
    }

    [Fact]
    public async Task A_file_cut_short_at_any_length_is_noticed()
    {
        var store = Open();
        var hash = (await store.PutAsync(Content, ct)).Value;
        var whole = await File.ReadAllBytesAsync(PathOf(hash), ct);

        for (var length = 0; length < whole.Length; length++)
        {
            await File.WriteAllBytesAsync(PathOf(hash), whole[..length], ct);
            await Should.ThrowAsync<FileDamagedException>(() => store.GetAsync(hash, ct));
        }
    }

    [Fact]
    public async Task Two_files_swapped_on_disk_are_noticed()
    {
        var store = Open();
        var one = (await store.PutAsync(Content, ct)).Value;
        var other = (await store.PutAsync("other"u8.ToArray(), ct)).Value;

        File.Copy(PathOf(other), PathOf(one), overwrite: true);

        await Should.ThrowAsync<FileDamagedException>(() => store.GetAsync(one, ct));
    }

    [Fact]
    public async Task A_damaged_file_is_mended_when_its_content_comes_again()
    {
        var store = Open();
        var hash = (await store.PutAsync(Content, ct)).Value;
        await File.WriteAllBytesAsync(PathOf(hash), [1, 2, 3], ct);

        (await store.PutAsync(Content, ct)).Value.ShouldBe(hash);

        (await store.GetAsync(hash, ct)).ShouldBe(Content);
    }

    [Fact]
    public async Task The_same_content_put_by_many_at_once_is_stored_once_and_whole()
    {
        var stores = new[] { Open(), Open() };

        var hashes = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => stores[i % 2].PutAsync(Content, ct)));

        hashes.Select(h => h.Value).Distinct().ShouldHaveSingleItem();
        (await stores[0].GetAsync(hashes[0].Value, ct)).ShouldBe(Content);
        StoredFiles().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Without_its_key_a_filled_store_does_not_open()
    {
        await Open().PutAsync(Content, ct);
        File.Delete(KeyPath);

        Should.Throw<InvalidOperationException>(Open).Message.ShouldContain("files.key");
        File.Exists(KeyPath).ShouldBeFalse();
    }

    [Fact]
    public void A_damaged_key_is_named()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyPath)!);
        File.WriteAllText(KeyPath, "not a key");

        Should.Throw<InvalidOperationException>(Open).Message.ShouldContain("damaged");
    }

    [Fact]
    public async Task A_wrong_key_is_told_from_a_damaged_file()
    {
        var hash = (await Open().PutAsync(Content, ct)).Value;
        await File.WriteAllTextAsync(KeyPath, new string('a', 64), ct);

        (await Should.ThrowAsync<FileDamagedException>(() => Open().GetAsync(hash, ct))).Message.ShouldContain("another key");
    }

    [Fact]
    public async Task Servers_that_start_at_once_agree_on_one_key()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Open)));

        var hash = (await stores[0].PutAsync(Content, ct)).Value;

        foreach (var store in stores) (await store.GetAsync(hash, ct)).ShouldBe(Content);
        Directory.GetFiles(Path.GetDirectoryName(KeyPath)!).ShouldHaveSingleItem();
    }

    [Fact]
    public void Drafts_of_a_crash_go_after_a_day_and_fresh_ones_stay()
    {
        var drafts = Directory.CreateDirectory(Path.Combine(folder, "files", "drafts")).FullName;
        var (old, fresh) = (Path.Combine(drafts, "old"), Path.Combine(drafts, "fresh"));
        File.WriteAllText(old, "");
        File.WriteAllText(fresh, "");
        File.SetLastWriteTimeUtc(old, time.Now.AddDays(-2));
        File.SetLastWriteTimeUtc(fresh, time.Now.AddHours(-1));

        Open();

        Directory.GetFiles(drafts).ShouldBe([fresh]);
    }

    [Fact]
    public async Task Folders_that_somebody_removed_under_a_running_store_are_made_again()
    {
        var store = Open();
        var hash = (await store.PutAsync(Content, ct)).Value;
        foreach (var made in Directory.GetDirectories(Path.Combine(folder, "files"))) Directory.Delete(made, recursive: true);

        (await store.PutAsync(Content, ct)).Value.ShouldBe(hash);

        (await store.GetAsync(hash, ct)).ShouldBe(Content);
    }

    [Fact]
    public async Task A_full_disk_is_a_refusal_and_leaves_nothing_half_done()
    {
        using var disk = SmallDisk.Mount(folder, "128k");
        var store = Open();
        var kept = (await store.PutAsync(Content, ct)).Value;

        var refused = await store.PutAsync(new byte[1024 * 1024], ct);

        refused.Error!.Code.ShouldBe("files.disk-full");
        refused.Error.Message.ShouldContain("penuh");
        (await store.GetAsync(kept, ct)).ShouldBe(Content);
        StoredFiles().ShouldHaveSingleItem();
        Directory.GetFiles(Path.Combine(folder, "files", "drafts")).ShouldBeEmpty();
    }

    public void Dispose() => TestFolders.Remove(folder);

    private LocalFileStore Open() => LocalFileStore.Open(folder, time);

    private string PathOf(string hash) => Path.Combine(folder, "files", hash[..2], hash);

    private string[] StoredFiles() => [.. Directory.EnumerateFiles(Path.Combine(folder, "files"), new string('?', 64), SearchOption.AllDirectories)];
}
