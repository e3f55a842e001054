namespace Adminduk.Core.Backups;

/// <summary>What a backup saves and a restore fills.</summary>
/// <param name="Database">Path of the SQLite file, or a PostgreSQL connection string.</param>
/// <param name="DataFolder">Folder of stored files, keys and the office's emblem.</param>
public sealed record BackupPlace(string Database, string DataFolder)
{
    /// <summary>Name of the engine, as the manifest has it.</summary>
    public string Engine => Data.Database.IsPostgres(Database) ? "postgresql" : "sqlite";
}
