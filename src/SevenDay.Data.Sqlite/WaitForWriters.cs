using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SevenDay.Data.Sqlite;

/// <summary>
/// SQLite takes one writer at a time. The others wait in SQLite, which looks again after 1, 2, 5 milliseconds and so on;
/// left to the driver they would sleep 150 each time.
/// </summary>
internal sealed class WaitForWriters : DbConnectionInterceptor
{
    private const string Wait = "PRAGMA busy_timeout = 30000";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Wait;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Wait;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
