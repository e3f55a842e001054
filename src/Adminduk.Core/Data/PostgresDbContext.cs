using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Data;

/// <summary>The database on a PostgreSQL server.</summary>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, OfficeRegency regency) : AdmindukDbContext(options, regency);
