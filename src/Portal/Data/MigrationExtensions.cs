using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace PortalAcceptance.Portal.Data;

/// <summary>Brings databases up to date.</summary>
public static class MigrationExtensions
{
    // Any number that nobody else locks on this database.
    private const long MigrationLock = 0x506F7274616C;

    /// <summary>
    /// Makes the database if need be, and all that migrations are missing in it. Instances that start at the same time take
    /// turns: on PostgreSQL, Entity Framework's own lock is let go between one migration and the next, and whoever takes it
    /// then repeats what is done already.
    /// </summary>
    /// <param name="database">The database.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task MigrateInTurnAsync(this DatabaseFacade database, CancellationToken cancellationToken)
    {
        if (!database.IsNpgsql())
        {
            await database.MigrateAsync(cancellationToken);
            return;
        }

        await CreateAsync(database.GetService<IRelationalDatabaseCreator>(), cancellationToken);
        // The lock is the connection's, and goes with it if this process dies.
        await database.OpenConnectionAsync(cancellationToken);
        try
        {
            await LockAsync(database, cancellationToken);
            await database.MigrateAsync(cancellationToken);
            await database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", cancellationToken);
        }
        finally
        {
            await database.CloseConnectionAsync();
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
