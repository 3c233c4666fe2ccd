using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using SQLitePCL;

namespace PortalAcceptance.Portal.Data;

/// <summary>Brings databases up to date.</summary>
public static class MigrationExtensions
{
    // Any number that nobody else locks on this database.
    private const long MigrationLock = 0x506F7274616C;

    // How soon a start that waits for another one notices that it is to be given up.
    private const int SecondsBetweenLooks = 1;

    /// <summary>
    /// Makes the database if need be, and all that migrations are missing in it. Instances that start at the same time take
    /// turns. Entity Framework's own locks won't do for that. On PostgreSQL it is let go between one migration and the next, and
    /// whoever takes it then repeats what is done already. On SQLite it is a row, which a process that is killed leaves behind:
    /// nobody would ever start again. The locks taken here go with the process.
    /// </summary>
    /// <param name="database">The database.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="fill">Puts into it, in the same turn, what there must be one of; null when that is nothing.</param>
    public static async Task MigrateInTurnAsync(this DatabaseFacade database, CancellationToken cancellationToken, Action? fill = null)
    {
        if (!database.IsNpgsql())
        {
            await MigrateFileAsync(database, fill, cancellationToken);
            return;
        }

        await CreateAsync(database.GetService<IRelationalDatabaseCreator>(), cancellationToken);
        // The lock is the connection's, and goes with it if this process dies.
        await database.OpenConnectionAsync(cancellationToken);
        try
        {
            await LockAsync(database, cancellationToken);
            await database.MigrateAsync(cancellationToken);
            fill?.Invoke();
            await database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", cancellationToken);
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }

    /// <summary>Why the database can't be used as it is, in one sentence; null when it can.</summary>
    /// <param name="database">The database, which is neither made nor changed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="System.Data.Common.DbException">It can't be reached.</exception>
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

    private static async Task MigrateFileAsync(DatabaseFacade database, Action? fill, CancellationToken cancellationToken)
    {
        // Nothing is ever written into this one; SQLite locks it through the operating system.
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
            // Whoever it was is dead: this turn is ours.
            await database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
        }

        await database.MigrateAsync(cancellationToken);
        fill?.Invoke();
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
                // The others take as long as their migrations do.
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
            // Another instance that is starting too has made it meanwhile.
        }
    }

    private static async Task LockAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        var usual = database.GetCommandTimeout();
        // Forever, that is: the others take as long as their migrations do.
        database.SetCommandTimeout(0);
        await database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancellationToken);
        database.SetCommandTimeout(usual);
    }
}
