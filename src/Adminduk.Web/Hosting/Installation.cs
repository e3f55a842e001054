using Adminduk.Core.Catalogue;
using Adminduk.Core.Data;

namespace Adminduk.Web.Hosting;

/// <summary>The set-up in force, with every default filled in and every path absolute.</summary>
/// <param name="Database">Path of the SQLite file, or a PostgreSQL connection string.</param>
/// <param name="DataFolder">Folder of stored files and keys.</param>
/// <param name="Profile">Office profile.</param>
/// <param name="CatalogueRoot">Folder of the catalogue.</param>
/// <param name="Urls">Addresses to listen on.</param>
/// <param name="PublicUrl">Address by which people reach this server.</param>
/// <param name="Demo">Whether this is a demo.</param>
/// <param name="Antivirus">Address of clamd, or null.</param>
public sealed record Installation(
    string Database, string DataFolder, string Profile, string CatalogueRoot, IReadOnlyList<string> Urls, Uri PublicUrl, bool Demo, string? Antivirus)
{
    /// <summary>Folder of all keys; only the server's account may read it.</summary>
    public string KeysFolder => Path.Combine(DataFolder, "keys");

    /// <summary>Folder of stored files.</summary>
    public string FilesFolder => Path.Combine(DataFolder, "files");

    /// <summary>The preset of the profile's demo.</summary>
    public string DemoFile => Path.Combine(AppContext.BaseDirectory, "demo", $"{Profile}.yaml");

    /// <summary>True when the database is a PostgreSQL server.</summary>
    public bool UsesPostgres => Core.Data.Database.IsPostgres(Database);

    /// <summary>Fills in the defaults of proved options.</summary>
    internal static Installation Of(AdmindukOptions options)
    {
        var folder = Path.GetFullPath(options.DataFolder);
        var urls = options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new Installation(
            DatabaseOf(options, folder),
            folder,
            options.Profile,
            options.Catalogue.Length > 0 ? Path.GetFullPath(options.Catalogue) : CatalogueLoader.ShippedRoot,
            urls,
            new Uri(options.PublicUrl.Length > 0 ? options.PublicUrl : Reachable(urls[0])),
            options.Demo,
            options.Antivirus.Length > 0 ? options.Antivirus : null);
    }

    private static string DatabaseOf(AdmindukOptions options, string folder)
    {
        var given = options.DatabaseFile.Length > 0 ? File.ReadAllText(options.DatabaseFile).Trim() : options.Database;
        return given.Length == 0 ? Path.Combine(folder, "adminduk.db")
            : given.Contains('=', StringComparison.Ordinal) ? given
            : Path.GetFullPath(given);
    }

    // A server that listens everywhere is reached by no such name.
    private static string Reachable(string url) => url.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal);
}
