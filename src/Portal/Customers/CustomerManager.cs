using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

/// <summary>
/// Identity's manager, with two differences: lock-out goes by the customer's clock, and failed logins are counted in the
/// database itself, so that guesses sent at the same time all count and nothing else of the row is written.
/// </summary>
/// <param name="database">Knows the customers.</param>
/// <param name="clock">The customer's clock.</param>
/// <param name="store">Identity's own store.</param>
/// <param name="options">How many failures lock an account, and for how long.</param>
/// <param name="hasher">Hashes passwords.</param>
/// <param name="userValidators">Look at new customers.</param>
/// <param name="passwordValidators">Look at new passwords.</param>
/// <param name="normalizer">Makes e-mail addresses comparable.</param>
/// <param name="errors">Words Identity's own errors.</param>
/// <param name="services">Further services of Identity.</param>
/// <param name="logger">Takes Identity's own log.</param>
public sealed class CustomerManager(
    PortalDbContext database,
    CustomerClock clock,
    IUserStore<Customer> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Customer> hasher,
    IEnumerable<IUserValidator<Customer>> userValidators,
    IEnumerable<IPasswordValidator<Customer>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<Customer>> logger)
    : UserManager<Customer>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, logger)
{
    /// <summary>Opens an account under the customer's e-mail address, together with whatever else the database context is to save.</summary>
    /// <returns>Whether it was opened; false when the address already has an account, and then nothing was saved.</returns>
    public Task<bool> TryOpenAsync(Customer customer, string password, CancellationToken cancellationToken)
    {
        customer.PasswordHash = PasswordHasher.HashPassword(customer, password);
        return TryOpenAsync([customer], cancellationToken);
    }

    /// <summary>Opens accounts whose passwords are hashed already, all of them or none, together with whatever else is to be saved.</summary>
    /// <returns>Whether they were opened; false when an address already has an account, and then nothing was saved.</returns>
    public Task<bool> TryOpenAsync(IReadOnlyCollection<Customer> opened, CancellationToken cancellationToken)
    {
        foreach (var customer in opened)
        {
            SetLoginId(customer, customer.LoginId);
            customer.SecurityStamp = Guid.NewGuid().ToString("N");
        }

        database.Users.AddRange(opened);
        return database.SaveUnlessStaleAsync(cancellationToken);
    }

    /// <summary>The customer with a login ID, however it is capitalised; null when there is none.</summary>
    public Task<Customer?> FindByLoginIdAsync(string loginId, CancellationToken cancellationToken)
    {
        // Some of what is no address can't be normalized, and PostgreSQL doesn't even let a NUL be looked for.
        if (!EmailAddress.IsValid(loginId))
        {
            return Task.FromResult<Customer?>(null);
        }

        var normalized = NormalizeEmail(loginId);
        return database.Users.AsNoTracking().SingleOrDefaultAsync(customer => customer.NormalizedUserName == normalized, cancellationToken);
    }

    /// <summary>Gives a customer another password, together with whatever else the database context is to save. Every session ends, and every emailed link is void.</summary>
    /// <returns>Whether it was saved; false when the customer was changed elsewhere in this very moment, and then nothing was.</returns>
    public Task<bool> TryReplacePasswordAsync(Customer customer, string password, CancellationToken cancellationToken)
    {
        customer.PasswordHash = PasswordHasher.HashPassword(customer, password);
        customer.SecurityStamp = Guid.NewGuid().ToString("N");
        customer.CancelEmailChange();
        return database.SaveUnlessStaleAsync(cancellationToken);
    }

    /// <summary>Gives a customer another login ID, together with whatever else the database context is to save. Sessions go on.</summary>
    /// <returns>Whether it was saved; false when another customer has it or this one was changed elsewhere in this very moment, and then nothing was.</returns>
    public Task<bool> TryChangeLoginIdAsync(Customer customer, string email, CancellationToken cancellationToken)
    {
        SetLoginId(customer, email);
        customer.CancelEmailChange();
        // A form that was opened before holds the former address.
        customer.Version++;
        return database.SaveUnlessStaleAsync(cancellationToken);
    }

    /// <summary>Forgets a customer's failed logins, and ends the lock-out that came of them.</summary>
    public Task UnlockAsync(Customer customer) => Row(customer).ExecuteUpdateAsync(
        set => set.SetProperty(row => row.AccessFailedCount, 0).SetProperty(row => row.LockoutEnd, (DateTimeOffset?)null), CancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsLockedOutAsync(Customer user) =>
        Task.FromResult(user.LockoutEnd > clock.GetUtcNow());

    /// <summary>Counts a failed login; the last one that is allowed locks the account for a while.</summary>
    public override async Task<IdentityResult> AccessFailedAsync(Customer user)
    {
        var lockout = Options.Lockout;
        var lockedUntil = clock.GetUtcNow() + lockout.DefaultLockoutTimeSpan;
        await Row(user).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.AccessFailedCount, customer => customer.AccessFailedCount + 1),
            CancellationToken);
        var locked = await Row(user)
            .Where(customer => customer.AccessFailedCount >= lockout.MaxFailedAccessAttempts)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(customer => customer.AccessFailedCount, 0)
                    .SetProperty(customer => customer.LockoutEnd, lockedUntil),
                CancellationToken);
        user.LockoutEnd = locked > 0 ? lockedUntil : user.LockoutEnd;
        return IdentityResult.Success;
    }

    /// <inheritdoc/>
    public override async Task<IdentityResult> ResetAccessFailedCountAsync(Customer user)
    {
        await Row(user).Where(customer => customer.AccessFailedCount > 0).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.AccessFailedCount, 0), CancellationToken);
        return IdentityResult.Success;
    }

    /// <summary>
    /// Checks a password; one that is right and was hashed at less than today's cost is hashed anew. Identity would save
    /// the whole customer for that, and refuse one who was changed in this very moment.
    /// </summary>
    protected override async Task<PasswordVerificationResult> VerifyPasswordAsync(
        IUserPasswordStore<Customer> store, Customer user, string password)
    {
        var result = await base.VerifyPasswordAsync(store, user, password);
        if (result is PasswordVerificationResult.SuccessRehashNeeded)
        {
            var (weaker, stronger) = (user.PasswordHash, PasswordHasher.HashPassword(user, password));
            await Row(user).Where(customer => customer.PasswordHash == weaker).ExecuteUpdateAsync(
                set => set.SetProperty(customer => customer.PasswordHash, stronger), CancellationToken);
            return PasswordVerificationResult.Success;
        }

        return result;
    }

    private void SetLoginId(Customer customer, string email)
    {
        customer.UserName = customer.Email = email;
        customer.NormalizedUserName = customer.NormalizedEmail = NormalizeEmail(email);
    }

    private IQueryable<Customer> Row(Customer user) => database.Users.Where(customer => customer.Id == user.Id);
}
