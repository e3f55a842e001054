namespace Adminduk.Testing;

/// <summary>The database engines that Adminduk promises; every database test runs on both.</summary>
public enum Engine
{
    /// <summary>One file.</summary>
    Sqlite,

    /// <summary>A server.</summary>
    Postgres,
}
