using Adminduk.Testing;
using Microsoft.Data.Sqlite;

namespace Adminduk.Web.Tests.Commands;

public sealed class DoctorTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task A_new_office_has_no_fault_but_things_to_attend_to(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        var shell = new Shell(office);

        (await shell.RunAsync("doctor")).ShouldBe(0);

        shell.Output.ShouldContain(engine == Engine.Sqlite ? "SQLite" : "PostgreSQL");
        shell.Output.ShouldContain("users add");
        shell.Output.ShouldContain("signing.p12");
        shell.Output.ShouldNotContain("[salah]");
    }

    [Fact]
    public async Task A_silent_mail_server_and_missing_SMS_folders_are_faults()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var sms = Directory.CreateDirectory(Path.Combine(office.Folder, "sms")).FullName;
        var shell = new Shell(office, ("Messages:Smtp:Host", "127.0.0.1"), ("Messages:Smtp:Port", "1"), ("Messages:Smtp:From", "a@b.example"), ("Messages:Gammu:Folder", sms));

        (await shell.RunAsync("doctor")).ShouldBe(1);

        shell.Output.ShouldContain("127.0.0.1");
        shell.Output.ShouldContain(Path.Combine(sms, "outbox"));
    }

    [Fact]
    public async Task A_damaged_database_is_a_fault()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var file = new SqliteConnectionStringBuilder(office.Connection).DataSource;
        await using (var stream = File.OpenWrite(file))
        {
            stream.Position = 0;
            await stream.WriteAsync(new byte[4096]);
        }

        var shell = new Shell(office);

        (await shell.RunAsync("doctor")).ShouldBe(1);

        shell.Output.ShouldContain("[salah]");
        shell.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task An_old_database_is_to_be_migrated()
    {
        await using var office = await TestOffice.CreateBlankAsync(Engine.Postgres);
        var shell = new Shell(office);

        (await shell.RunAsync("doctor")).ShouldBe(0);

        shell.Output.ShouldContain("adminduk migrate");
    }

    [Fact]
    public async Task The_passphrase_of_the_signing_key_tells_its_dates()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        await using (var site = new Hosting.OfficeSite(office))
        {
            using var client = site.CreateClient();
        }

        var secret = Path.Combine(office.Folder, "passphrase");
        await File.WriteAllTextAsync(secret, "wrong");
        var shell = new Shell(office);

        (await shell.RunAsync("doctor", "--passphrase-file", secret)).ShouldBe(1);
    }
}
