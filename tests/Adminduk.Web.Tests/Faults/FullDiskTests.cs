using System.Net;
using Adminduk.Core.Common;
using Adminduk.Testing;
using Adminduk.Web.Tests.Accounts;
using Microsoft.Data.Sqlite;

namespace Adminduk.Web.Tests.Faults;

public sealed class FullDiskTests
{
    [Fact]
    public async Task A_full_disk_is_told_in_plain_words_and_leaves_nothing_half_done()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var folder = TestFolders.Make();
        using var disk = SmallDisk.Mount(folder, "24m");
        var file = Path.Combine(folder, "adminduk.db");
        File.Copy(new SqliteConnectionStringBuilder(office.Connection).DataSource, file);
        await using var site = new Hosting.OfficeSite(office, database: file);
        var visitor = new Visitor(site);
        await visitor.PageAsync("/masuk");
        await AskAsync(file, "pragma wal_checkpoint(truncate)");
        var filler = Fill(folder);

        var refused = await visitor.PostAsync("/masuk", ("Login", "siapa"), ("Password", "rahasia yang salah"));

        refused.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage);
        (await Visitor.ReadAsync(refused)).QuerySelector("h1")!.TextContent.ShouldBe(Texts.Find("errors.507-heading", Texts.Indonesian));
        File.Delete(filler);
        (await visitor.PostAsync("/masuk", ("Login", "siapa"), ("Password", "rahasia yang salah"))).StatusCode.ShouldNotBe(HttpStatusCode.InsufficientStorage);
        (await AskAsync(file, "pragma integrity_check")).ShouldBe("ok");
    }

    private static string Fill(string folder)
    {
        var path = Path.Combine(folder, "filler");
        using var filler = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[4096];
        try
        {
            while (true) filler.Write(block);
        }
        catch (IOException)
        {
            return path;
        }
    }

    // The write-ahead journal keeps its room for the next writer until it is cut off.
    private static async Task<object?> AskAsync(string file, string question)
    {
        await using var database = new SqliteConnection($"Data Source={file};Pooling=false");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = question;
        return await command.ExecuteScalarAsync();
    }
}
