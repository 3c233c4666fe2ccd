using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PortalAcceptance.Portal.Data;

/// <summary>
/// How connections to SQLite are opened and kept. They sync at checkpoints instead of at every commit: with the write-ahead
/// log a crash of the process loses nothing, and a power failure cannot corrupt the file
/// (https://www.sqlite.org/pragma.html#pragma_synchronous). And one that was opened stays open for the rest of the request,
/// until its database context goes back into the pool: opening one defines some thirty functions and takes longer than most
/// look-ups, and it keeps nobody else waiting.
/// </summary>
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
