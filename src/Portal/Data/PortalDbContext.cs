using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PortalAcceptance.Portal.Customers;
using static SQLitePCL.raw;

namespace PortalAcceptance.Portal.Data;

/// <summary>Everything that the portal keeps. Each area configures its own entities beside them.</summary>
/// <param name="options">Provider and connection.</param>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options)
    : IdentityUserContext<Customer, Guid>(options)
{
    /// <summary>The customers' billing information.</summary>
    public DbSet<BillingInformation> BillingInformation => Set<BillingInformation>();

    /// <summary>What happened on the customers' accounts.</summary>
    public DbSet<Activity> Activities => Set<Activity>();

    /// <summary>The keys that protect cookies and tokens, shared by every instance on this database.</summary>
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <summary>
    /// Saves the changes, unless a row among them was changed or made by someone else meanwhile, or is wanted by someone who
    /// wants one of ours; then nothing is saved.
    /// </summary>
    /// <returns>Whether they were saved.</returns>
    public async Task<bool> SaveUnlessStaleAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (Exception exception) when (IsLostToSomeoneElse(exception))
        {
            ChangeTracker.Clear();
            return false;
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // Customers log in here, with a password, and that is all: no claims, outside logins or tokens are kept.
        builder.Ignore<IdentityUserClaim<Guid>>().Ignore<IdentityUserLogin<Guid>>().Ignore<IdentityUserToken<Guid>>();
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    private static bool IsLostToSomeoneElse(Exception? exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException => IsLostToSomeoneElse(exception.InnerException),
        // The provider for PostgreSQL wraps what might succeed if it were tried again.
        InvalidOperationException { InnerException: DbUpdateException inner } => IsLostToSomeoneElse(inner),
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SQLITE_CONSTRAINT_PRIMARYKEY or SQLITE_CONSTRAINT_UNIQUE,
        PostgresException postgres => postgres.SqlState
            is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        _ => false,
    };
}
