namespace Adminduk.Testing;

/// <summary>The PostgreSQL server of the run: the one that <c>ADMINDUK_TEST_POSTGRES</c> names, else one of our own.</summary>
public static class PostgresServer
{
    private const string Missing =
        "These tests need PostgreSQL: install postgresql-15 (Debian), or set ADMINDUK_TEST_POSTGRES to a connection string of a server that may be filled.";

    // xunit.v3 takes an exception whose message begins so for a skipped test.
    private const string SkipMark = "$XunitDynamicSkip$";

    private static readonly string? Given = Environment.GetEnvironmentVariable("ADMINDUK_TEST_POSTGRES");

    private static readonly Lazy<string?> Address = new(() => OutlivesUs ? Given : StartOwn());

    /// <summary>True when the server is somebody else's: what we make on it must go when we go.</summary>
    public static bool OutlivesUs => !string.IsNullOrEmpty(Given);

    /// <summary>Connection string to the server's own database.</summary>
    public static string Connection => Address.Value ?? throw new InvalidOperationException(Missing);

    private static string? StartOwn()
    {
        if (ThrowAwayPostgres.Create() is not { } own) return null;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => own.Dispose();
        return own.Connection;
    }

    /// <summary>Without a server: a failure where CI runs, a skip with its reason elsewhere.</summary>
    public static void Require()
    {
        if (Address.Value is not null) return;
        var continuous = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
        throw new InvalidOperationException(continuous ? Missing : SkipMark + Missing);
    }
}
