namespace Adminduk.Testing;

internal static class Templates
{
    public static async Task<ITestDatabase> CloneAsync(Engine engine) => engine switch
    {
        Engine.Postgres => await PostgresTestDatabase.CloneAsync(),
        _ => await SqliteTestDatabase.CloneAsync(),
    };

    public static async Task<ITestDatabase> BlankAsync(Engine engine) => engine switch
    {
        Engine.Postgres => await PostgresTestDatabase.BlankAsync(),
        _ => new SqliteTestDatabase(TestFolders.Make()),
    };
}
