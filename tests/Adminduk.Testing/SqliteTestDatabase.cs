using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Testing;

internal sealed class SqliteTestDatabase(string folder) : ITestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    public string Connection => $"Data Source={Path.Combine(folder, "adminduk.db")}";

    public static async Task<SqliteTestDatabase> CloneAsync()
    {
        var clone = new SqliteTestDatabase(TestFolders.Make());
        File.Copy(await Template.Value, Path.Combine(clone.Folder, "adminduk.db"));
        return clone;
    }

    public async Task DropAsync()
    {
        await using (var db = Database.Open(Connection, new OfficeRegency(0)))
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        TestFolders.Remove(Folder);
    }

    private string Folder => folder;

    private static async Task<string> MakeTemplateAsync()
    {
        var file = Path.Combine(TestFolders.Make(), "template.db");
        await using var db = Database.Open(file, new OfficeRegency(0));
        await Migrator.MigrateAsync(db, CancellationToken.None);
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        return file;
    }
}
