using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Regions;

namespace Adminduk.Web.Hosting;

/// <summary>Does on another core, while the catalogue is read, what the start would otherwise do after it: the regions and the database's model.</summary>
internal static class WarmUp
{
    // Any regency will do: the model is the same for all.
    private static readonly OfficeRegency Any = new(1101);

    /// <summary>Begins; nothing waits for it, and what fails here fails again, with words, where it is needed.</summary>
    public static void Begin(Installation installation)
    {
        _ = Task.Run(() => RegionDirectory.Shipped);
        _ = Task.Run(() =>
        {
            using var db = Database.Open(installation.Database, Any);
            _ = db.Model;
        });
    }
}
