using System.Formats.Tar;
using System.IO.Compression;
using Adminduk.Core.Backups;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Backups;

public sealed class DamagedArchiveTests
{
    [Fact]
    public async Task A_cut_off_archive_restores_nothing()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var archive = await MakeAsync(office);
        var bytes = await File.ReadAllBytesAsync(archive);
        await File.WriteAllBytesAsync(archive, bytes[..(bytes.Length / 2)]);

        await RefusesAsync(archive, "backups.damaged");
    }

    [Fact]
    public async Task A_changed_file_restores_nothing()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var archive = await RewriteAsync(await MakeAsync(office), (name, content) => name.StartsWith("data/", StringComparison.Ordinal) ? [.. content, 1] : content);

        await RefusesAsync(archive, "backups.changed");
    }

    [Fact]
    public async Task An_entry_that_climbs_out_restores_nothing()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var archive = await RewriteAsync(await MakeAsync(office), (_, content) => content, name => name.Replace("data/", "../../", StringComparison.Ordinal));

        await RefusesAsync(archive, "backups.foreign-entry");
    }

    [Fact]
    public async Task A_file_that_is_no_archive_restores_nothing()
    {
        var archive = Path.Combine(TestFolders.Make(), "foreign.tar.gz");
        await File.WriteAllTextAsync(archive, "not an archive");

        await RefusesAsync(archive, "backups.damaged");
    }

    private static async Task RefusesAsync(string archive, string code)
    {
        await using var place = await TestOffice.CreateBlankAsync(Engine.Sqlite);

        var refused = await Restore.RunAsync(new BackupPlace(place.Connection, place.Folder), archive, CancellationToken.None);

        refused.Error!.Code.ShouldBe(code);
        Directory.EnumerateFileSystemEntries(place.Folder).ShouldBeEmpty();
    }

    private static async Task<string> MakeAsync(TestOffice office)
    {
        await File.WriteAllTextAsync(Path.Combine(office.Folder, "emblem.png"), "emblem");
        var archive = Path.Combine(TestFolders.Make(), "office.tar.gz");
        (await new Backup(office.Time).MakeAsync(new BackupPlace(office.Connection, office.Folder), archive, null, CancellationToken.None)).Ok.ShouldBeTrue();
        return archive;
    }

    private static async Task<string> RewriteAsync(string archive, Func<string, byte[], byte[]> change, Func<string, string>? rename = null)
    {
        var changed = archive + ".changed";
        await using var input = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        await using var output = new GZipStream(File.Create(changed), CompressionLevel.Fastest);
        await using var reader = new TarReader(input);
        await using var writer = new TarWriter(output);
        while (await reader.GetNextEntryAsync(copyData: true) is { } entry)
        {
            using var content = new MemoryStream();
            await entry.DataStream!.CopyToAsync(content);
            using var fresh = new MemoryStream(change(entry.Name, content.ToArray()));
            await writer.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, rename?.Invoke(entry.Name) ?? entry.Name) { DataStream = fresh });
        }

        return changed;
    }
}
