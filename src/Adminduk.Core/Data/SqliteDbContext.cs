using Adminduk.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Data;

/// <summary>The database in one SQLite file.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, OfficeRegency regency) : AdmindukDbContext(options, regency);
