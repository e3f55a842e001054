using Adminduk.Core.Data;
using Adminduk.Core.Messages;
using Adminduk.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Doctor;

/// <summary>The installation being looked at.</summary>
/// <param name="Installation">The set-up.</param>
/// <param name="Messages">The gateways.</param>
/// <param name="Services">All capabilities, in a scope of their own.</param>
/// <param name="Passphrase">Opens the signing key to read its dates; null = look only whether it is there.</param>
internal sealed record Patient(Installation Installation, MessagingOptions Messages, IServiceProvider Services, string? Passphrase)
{
    /// <summary>False before the first start on SQLite, whose file a look would make.</summary>
    public bool HasDatabase => Installation.UsesPostgres
        || File.Exists(new SqliteConnectionStringBuilder(Get<AdmindukDbContext>().Database.GetConnectionString()).DataSource);

    /// <summary>A capability.</summary>
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();
}
