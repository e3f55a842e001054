using Adminduk.Core.Catalogue;
using Adminduk.Core.Organisation;

namespace Adminduk.Web.Hosting;

/// <summary>The roles of the profile's procedures, with those that every office needs beside them.</summary>
internal static class OfficeRoles
{
    private static readonly string[] Always = [Roles.RegisterReader, Roles.Administrator];

    public static RoleBook Of(CatalogueHolder catalogue)
    {
        string[] ids = [.. catalogue.Current.Profile.Roles.Select(r => r.Id).Union(Always, StringComparer.Ordinal)];
        return new RoleBook(ids, id => catalogue.Current.Profile.Roles.Find(r => r.Id == id)?.Name.ToString());
    }
}
