namespace Adminduk.Web.Hosting;

/// <summary>Which office this installation serves.</summary>
public sealed class CatalogueOptions
{
    /// <summary>Name of the section; <c>ADMINDUK_PROFILE</c> sets <see cref="Profile"/> from outside.</summary>
    public const string Section = "Adminduk";

    /// <summary>Folder of the office in the catalogue.</summary>
    public string Profile { get; set; } = "bintan";

    /// <summary>The catalogue folder; null = the one that ships with the product.</summary>
    public string? Catalogue { get; set; }
}
