using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PortalAcceptance.Portal.Data;

// Synchronizes at checkpoints instead of at every commit: with the write-ahead log a process crash loses nothing, and a
// power failure can't corrupt the file (https://www.sqlite.org/pragma.html#pragma_synchronous). A connection stays open
// until its context returns to the pool, because opening one takes longer than most queries.
internal sealed class SqliteConnections : DbConnectionInterceptor
{
    private const string Pragma = "PRAGMA synchronous = NORMAL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(InterceptionResult.Suppress());
}
