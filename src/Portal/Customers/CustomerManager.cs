using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

// Differs from Identity's manager in two ways: lockout uses the customer's clock, and failed logins are counted in the
// database, so that concurrent guesses all count and nothing else of the row is written.
internal sealed class CustomerManager(
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
    // Also saves all other pending changes. Returns false, with nothing saved, if the address already has an account.
    public Task<bool> TryOpenAsync(Customer customer, string password, CancellationToken cancellationToken)
    {
        customer.PasswordHash = PasswordHasher.HashPassword(customer, password);
        return TryOpenAsync([customer], cancellationToken);
    }

    // All or none. Passwords must already be hashed.
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

    public Task<Customer?> FindByLoginIdAsync(string? loginId, CancellationToken cancellationToken) =>
        database.FindCustomerAsync(loginId, cancellationToken);

    // Null if the address is free.
    public Task<Customer?> FindOwnerAsync(string email, CancellationToken cancellationToken) =>
        database.FindOwnerAsync(EmailAddress.Normalize(email), cancellationToken);

    public override string? NormalizeName(string? name) => EmailAddress.Normalize(name);

    public override string? NormalizeEmail(string? email) => EmailAddress.Normalize(email);

    // Also saves all other pending changes. Ends every session and invalidates every emailed link. Returns false, with
    // nothing saved, on a concurrent change.
    public Task<bool> TryReplacePasswordAsync(Customer customer, string password, CancellationToken cancellationToken)
    {
        customer.PasswordHash = PasswordHasher.HashPassword(customer, password);
        customer.SecurityStamp = Guid.NewGuid().ToString("N");
        customer.CancelEmailChange();
        return database.SaveUnlessStaleAsync(cancellationToken);
    }

    // Also saves all other pending changes; sessions continue. Returns false, with nothing saved, if the address is
    // taken or on a concurrent change.
    public Task<bool> TryChangeLoginIdAsync(Customer customer, string email, CancellationToken cancellationToken)
    {
        SetLoginId(customer, email);
        customer.CancelEmailChange();
        // A form that was opened before contains the former address, so it is stale.
        customer.Version++;
        return database.SaveUnlessStaleAsync(cancellationToken);
    }

    public Task UnlockAsync(Customer customer) => Row(customer).ExecuteUpdateAsync(
        set => set.SetProperty(row => row.AccessFailedCount, 0).SetProperty(row => row.LockoutEnd, (DateTimeOffset?)null), CancellationToken);

    public override Task<bool> IsLockedOutAsync(Customer user) =>
        Task.FromResult(user.LockoutEnd > clock.GetUtcNow());

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

    public override async Task<IdentityResult> ResetAccessFailedCountAsync(Customer user)
    {
        await Row(user).Where(customer => customer.AccessFailedCount > 0).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.AccessFailedCount, 0), CancellationToken);
        return IdentityResult.Success;
    }

    // Rehashes a correct password that was hashed at a lower cost or in another form. Identity would save the whole customer for that, and
    // fail on a concurrent change.
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
