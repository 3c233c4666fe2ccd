using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Faults.Password;

/// <summary>Changes a password before hashing it, and not before checking it.</summary>
/// <param name="hasher">Hashes it.</param>
/// <param name="change">Changes it.</param>
internal sealed class HashedOtherwise(IPasswordHasher<Customer> hasher, Func<string, string> change) : IPasswordHasher<Customer>
{
    public string HashPassword(Customer user, string password) => hasher.HashPassword(user, change(password));

    public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword) =>
        hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
}
