namespace Adminduk.Web.Hosting;

/// <summary>How this installation is set up: <c>adminduk.json</c>, then <c>ADMINDUK_*</c> variables, then the command line.</summary>
public sealed class AdmindukOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Adminduk";

    /// <summary>SQLite file, or a PostgreSQL connection string (<c>Host=...</c>); empty = <c>adminduk.db</c> in the data folder.</summary>
    public string Database { get; set; } = "";

    /// <summary>File that holds the connection string instead, so that its password stands in no variable.</summary>
    public string DatabaseFile { get; set; } = "";

    /// <summary>Folder of database, stored files and keys.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>Office profile: a folder of the catalogue.</summary>
    public string Profile { get; set; } = "bintan";

    /// <summary>Folder of the catalogue; empty = the one that ships with the product.</summary>
    public string Catalogue { get; set; } = "";

    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; set; } = "http://127.0.0.1:5080";

    /// <summary>Address by which people reach this server; stands in QR codes and messages. Empty = the first of <see cref="Urls"/>.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Fills an empty database with the profile's demo preset, and opens its accounts.</summary>
    public bool Demo { get; set; }

    /// <summary>Address of clamd: <c>host:port</c> or the path of its socket; empty = uploads are not scanned.</summary>
    public string Antivirus { get; set; } = "";
}
