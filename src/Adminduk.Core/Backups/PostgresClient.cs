namespace Adminduk.Core.Backups;

/// <summary>The client programs that backups of a PostgreSQL database need.</summary>
public static class PostgresClient
{
    /// <summary>True when this machine has them.</summary>
    public static bool IsInstalled => PostgresTool.Find("pg_dump") is not null && PostgresTool.Find("pg_restore") is not null;
}
