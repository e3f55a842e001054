using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Adminduk.Core.Data;

/// <summary>WAL so that readers never wait for the writer; FULL so that a commit survives a power cut.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Instance = new();

    private const string Text = "pragma journal_mode=wal; pragma synchronous=full; pragma busy_timeout=30000; pragma cache_size=-16000; pragma temp_store=memory;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Text;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Text;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
