using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using SQLitePCL;

namespace PortalAcceptance.Portal.Data;

internal static class MigrationExtensions
{
    // An arbitrary number.
    private const long MigrationLock = 0x506F7274616C;

    // How soon a waiting start notices that it is canceled.
    private const int SecondsBetweenLooks = 1;

    // Creates the database if needed and applies missing migrations. Instances that start at the same time take turns,
    // with locks that end with the process. Entity Framework's own locks don't do that: on PostgreSQL the lock is
    // released between migrations, and the next instance repeats what is done; on SQLite it is a row that a killed
    // process leaves behind, so that no instance would start again. "before" and "after" run under the lock.
    public static async Task MigrateInTurnAsync(this DatabaseFacade database, CancellationToken cancellationToken, Func<Task>? before = null, Action? after = null)
    {
        if (!database.IsNpgsql())
        {
            await MigrateFileAsync(database, before, after, cancellationToken);
            return;
        }

        await CreateAsync(database.GetService<IRelationalDatabaseCreator>(), cancellationToken);
        // The lock belongs to the connection, and ends with it if the process dies.
        await database.OpenConnectionAsync(cancellationToken);
        try
        {
            await LockAsync(database, cancellationToken);
            await MigrateAsync(database, before, after, cancellationToken);
            await database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", cancellationToken);
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }

    // Returns null if the database can be used. Throws a DbException if it can't be reached.
    public static async Task<string?> FindTroubleAsync(this DatabaseFacade database, CancellationToken cancellationToken)
    {
        if (!await database.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken))
        {
            var connection = database.GetDbConnection();
            var name = database.IsSqlite() ? connection.DataSource : $"{connection.Database} on {connection.DataSource}";
            return $"There is no database {name}. Check {DatabaseOptions.Section} and Portal:DataFolder, or start the portal, which makes it.";
        }

        return (await database.GetPendingMigrationsAsync(cancellationToken)).FirstOrDefault() is { } missing
            ? $"The database lacks what this portal needs (it is not at \"{missing}\" yet). Start the portal, which brings it up to date."
            : null;
    }

    private static async Task MigrateFileAsync(DatabaseFacade database, Func<Task>? before, Action? after, CancellationToken cancellationToken)
    {
        // Only used for its lock, which the operating system holds.
        var turns = new SqliteConnectionStringBuilder
        {
            DataSource = $"{database.GetDbConnection().DataSource}-migration",
            DefaultTimeout = SecondsBetweenLooks,
            Pooling = false,
        };
        await using var connection = new SqliteConnection(turns.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var turn = TakeTurn(connection, cancellationToken);
        if (await database.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken)
            && await database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellationToken) > 0)
        {
            // The process that left the row is dead, because this one holds the lock.
            await database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
        }

        await MigrateAsync(database, before, after, cancellationToken);
    }

    private static async Task MigrateAsync(DatabaseFacade database, Func<Task>? before, Action? after, CancellationToken cancellationToken)
    {
        await (before?.Invoke() ?? Task.CompletedTask);
        await database.MigrateAsync(cancellationToken);
        after?.Invoke();
    }

    private static SqliteTransaction TakeTurn(SqliteConnection connection, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return connection.BeginTransaction(deferred: false);
            }
            catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_BUSY)
            {
                // Another instance is migrating; keep waiting.
            }
        }
    }

    private static async Task CreateAsync(IRelationalDatabaseCreator creator, CancellationToken cancellationToken)
    {
        if (await creator.ExistsAsync(cancellationToken))
        {
            return;
        }

        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (PostgresException exception)
            when (exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another instance has created it in the meantime.
        }
    }

    private static async Task LockAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        var usual = database.GetCommandTimeout();
        // No time-out: other instances take as long as their migrations.
        database.SetCommandTimeout(0);
        await database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancellationToken);
        database.SetCommandTimeout(usual);
    }
}
