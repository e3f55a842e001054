using System.Net.Sockets;
using Adminduk.Core.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Adminduk.Web.Hosting;

/// <summary>Says in plain words why a database cannot be used.</summary>
internal static class DatabaseFaults
{
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int ReadOnly = 8;
    private const int NotADatabase = 26;

    /// <summary>The words for a fault of the database, or null for any other.</summary>
    public static string? Explain(Exception fault) => Inner(fault).Select(Words).FirstOrDefault(w => w is not null);

    private static string? Words(Exception fault) => fault switch
    {
        SqliteException { SqliteErrorCode: Full } => Texts.Get("hosting.disk-full"),
        SqliteException { SqliteErrorCode: CannotOpen or ReadOnly } => Texts.Get("hosting.database-not-writable"),
        SqliteException { SqliteErrorCode: NotADatabase } => Texts.Get("hosting.not-a-database"),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => Texts.Get("hosting.database-password"),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } missing => Texts.Get("hosting.database-missing", missing.MessageText),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refusal => Texts.Get("hosting.database-rights", refusal.MessageText),
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => Texts.Get("hosting.disk-full"),
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } => Texts.Get("hosting.database-unreachable"),
        _ => null,
    };

    private static IEnumerable<Exception> Inner(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException) yield return fault;
    }
}
