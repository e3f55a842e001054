namespace Adminduk.Core.Backups;

/// <summary>What an archive holds; its last entry, so that a cut-off archive has none.</summary>
/// <param name="Format">Version of the archive's layout.</param>
/// <param name="Product">Version of the product that made it.</param>
/// <param name="Engine">Engine of the database: a backup of one cannot be restored into the other.</param>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="Entries">Every other entry.</param>
public sealed record BackupManifest(int Format, string Product, string Engine, DateTime MadeAt, IReadOnlyList<BackupEntry> Entries)
{
    /// <summary>The layout that this version writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Name of the entry that holds it.</summary>
    public const string EntryName = "manifest.json";
}

/// <summary>One file of an archive.</summary>
/// <param name="Path">Name in the archive, with forward slashes.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Hash of its bytes, hexadecimal.</param>
public sealed record BackupEntry(string Path, long Size, string Sha256);
