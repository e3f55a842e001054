using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Commands;

public sealed class UpkeepTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task Migrate_fills_an_empty_database_once(Engine engine)
    {
        await using var office = await TestOffice.CreateBlankAsync(engine);
        var shell = new Shell(office);

        (await shell.RunAsync("migrate")).ShouldBe(0);
        var first = shell.Output;
        (await shell.RunAsync("migrate")).ShouldBe(0);

        shell.Output.ShouldNotBe(first);
        await using var db = office.Open();
        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Backup_and_restore_bring_an_office_to_an_empty_place(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await File.WriteAllTextAsync(Path.Combine(office.Folder, "emblem.png"), "emblem");
        var archive = Path.Combine(TestFolders.Make(), "office.tar.gz");
        await using var elsewhere = await TestOffice.CreateBlankAsync(engine);

        (await new Shell(office).RunAsync("backup", archive)).ShouldBe(0);
        (await new Shell(elsewhere).RunAsync("restore", archive)).ShouldBe(0);

        (await File.ReadAllTextAsync(Path.Combine(elsewhere.Folder, "emblem.png"))).ShouldBe("emblem");
        (await new Shell(elsewhere).RunAsync("restore", archive)).ShouldBe(1);
    }

    [Fact]
    public async Task A_database_that_is_down_is_told_in_plain_words()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var shell = new Shell(office, ("Database", "Host=/tmp/adminduk-no-server;Username=nobody;Database=nothing"));

        (await shell.RunAsync("migrate")).ShouldBe(1);

        shell.Messages.ShouldContain("PostgreSQL");
        shell.Messages.ShouldNotContain("   at ");
    }
}
