using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;
using static SQLitePCL.raw;

namespace PortalAcceptance.Portal.Data;

// Each area configures its own entities.
internal sealed class PortalDbContext(DbContextOptions<PortalDbContext> options)
    : IdentityUserContext<Customer, Guid>(options)
{
    public DbSet<BillingInformation> BillingInformation => Set<BillingInformation>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    // By any spelling of the login ID. Accounts that have shared an address since before all spellings opened one are
    // found by their own.
    public Task<Customer?> FindCustomerAsync(string? loginId, CancellationToken cancellationToken)
    {
        var (normalized, spelling) = (EmailAddress.Normalize(loginId), EmailAddress.NormalizeSpelling(loginId));
        return Users.AsNoTracking().Where(customer => customer.NormalizedEmail == normalized || customer.NormalizedEmail == spelling)
            .OrderBy(customer => customer.NormalizedEmail == spelling ? 0 : 1).FirstOrDefaultAsync(cancellationToken);
    }

    public Task<Customer?> FindOwnerAsync(string normalized, CancellationToken cancellationToken) =>
        Users.AsNoTracking().SingleOrDefaultAsync(customer => customer.NormalizedEmail == normalized, cancellationToken);

    // Returns false, with nothing saved, if a row was changed by someone else, or if a unique value is taken.
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

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // Customers log in with a password only: no claims, external logins or tokens are stored.
        builder.Ignore<IdentityUserClaim<Guid>>().Ignore<IdentityUserLogin<Guid>>().Ignore<IdentityUserToken<Guid>>();
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    private static bool IsLostToSomeoneElse(Exception? exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException => IsLostToSomeoneElse(exception.InnerException),
        // Npgsql wraps transient errors.
        InvalidOperationException { InnerException: DbUpdateException inner } => IsLostToSomeoneElse(inner),
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SQLITE_CONSTRAINT_PRIMARYKEY or SQLITE_CONSTRAINT_UNIQUE,
        PostgresException postgres => postgres.SqlState
            is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        _ => false,
    };
}
