using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore.Design;

namespace Adminduk.Db;

internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args) => (SqliteDbContext)Database.Open("Data Source=design-time.db", new OfficeRegency(0));
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDbContext>
{
    public PostgresDbContext CreateDbContext(string[] args) => (PostgresDbContext)Database.Open("Host=design-time-only", new OfficeRegency(0));
}
