using Adminduk.Core.Backups;
using Adminduk.Core.Files;
using Adminduk.Core.Tests.Data;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Backups;

public sealed class BackupTests
{
    private static readonly byte[] Picture = [.. Enumerable.Range(0, 5000).Select(i => (byte)i)];

    [Theory, ClassData(typeof(Engines))]
    public async Task Rows_files_and_keys_come_back_into_an_empty_place(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        var hash = await FillAsync(office);
        var archive = Path.Combine(office.Folder, "office.tar.gz");
        await using var elsewhere = await TestOffice.CreateBlankAsync(engine);

        (await MakeAsync(office, archive)).Ok.ShouldBeTrue();
        var restored = await Restore.RunAsync(PlaceOf(elsewhere), archive, CancellationToken.None);

        restored.Value.Entries.Count.ShouldBe(3);
        await using var db = elsewhere.Open();
        (await db.Families.SingleAsync()).Address.ShouldBe("JL. TEKUKUR NO. 7");
        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        var store = LocalFileStore.Open(elsewhere.Folder, elsewhere.Time);
        (await store.GetAsync(hash, CancellationToken.None)).ShouldBe(Picture);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_restored_log_is_append_only_again(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await FillAsync(office);
        var archive = Path.Combine(office.Folder, "office.tar.gz");
        await using var elsewhere = await TestOffice.CreateBlankAsync(engine);
        await MakeAsync(office, archive);
        await Restore.RunAsync(PlaceOf(elsewhere), archive, CancellationToken.None);

        await using var db = elsewhere.Open();
        await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("delete from processes"));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_backup_beside_writers_holds_one_instant(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await FillAsync(office);
        var archive = Path.Combine(office.Folder, "office.tar.gz");
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => WriteUntilAsync(office, stop.Token));

        var made = await MakeAsync(office, archive);
        await stop.CancelAsync();
        var written = await writing;

        made.Ok.ShouldBeTrue();
        await using var elsewhere = await TestOffice.CreateBlankAsync(engine);
        (await Restore.RunAsync(PlaceOf(elsewhere), archive, CancellationToken.None)).Ok.ShouldBeTrue();
        await using var db = elsewhere.Open();
        (await db.Processes.CountAsync()).ShouldBeInRange(1, written + 1);
        (await db.Processes.CountAsync()).ShouldBe(await db.ProcessEvents.CountAsync());
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Nothing_that_exists_is_overwritten(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await FillAsync(office);
        var archive = Path.Combine(office.Folder, "office.tar.gz");
        await MakeAsync(office, archive);

        (await MakeAsync(office, archive)).Error!.Code.ShouldBe("backups.exists");
        (await Restore.RunAsync(PlaceOf(office), archive, CancellationToken.None)).Error!.Code.ShouldBe("backups.folder-not-empty");
        var beside = PlaceOf(office) with { DataFolder = TestFolders.Make() };
        (await Restore.RunAsync(beside, archive, CancellationToken.None)).Error!.Code.ShouldBe("backups.database-not-empty");
        Directory.EnumerateFileSystemEntries(beside.DataFolder).ShouldBeEmpty();
    }

    private static BackupPlace PlaceOf(TestOffice office) => new(office.Connection, office.Folder);

    private static Task<Core.Common.Outcome<BackupManifest>> MakeAsync(TestOffice office, string archive) =>
        new Backup(office.Time).MakeAsync(PlaceOf(office), archive, null, CancellationToken.None);

    private static async Task<string> FillAsync(TestOffice office)
    {
        await using var db = office.Open();
        db.Act(office).Record("family.made", "family", Guid.Empty, null, null);
        db.Add(Samples.Family(office));
        await db.SaveChangesAsync();
        return (await LocalFileStore.Open(office.Folder, office.Time).PutAsync(Picture, CancellationToken.None)).Value;
    }

    private static async Task<int> WriteUntilAsync(TestOffice office, CancellationToken stop)
    {
        var written = 0;
        while (!stop.IsCancellationRequested)
        {
            await using var db = office.Open();
            db.Act(office).Record("family.seen", "family", Guid.Empty, null, null);
            await db.SaveChangesAsync(CancellationToken.None);
            written++;
        }

        return written;
    }
}
