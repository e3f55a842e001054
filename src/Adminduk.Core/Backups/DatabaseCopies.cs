using Adminduk.Core.Data;

namespace Adminduk.Core.Backups;

internal static class DatabaseCopies
{
    public static IDatabaseCopy Of(BackupPlace place) => Database.IsPostgres(place.Database) ? new PostgresCopy(place.Database) : new SqliteCopy(place.Database);
}
