using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Faults.Password;

/// <summary>Hashes and checks the beginning of a password; one that was hashed as a whole still goes as a whole.</summary>
internal sealed class PasswordTruncated(IPasswordHasher<Customer> hasher) : IPasswordHasher<Customer>
{
    private const int Characters = 12;

    public string HashPassword(Customer user, string password) => hasher.HashPassword(user, Truncate(password));

    public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword) =>
        hasher.VerifyHashedPassword(user, hashedPassword, Truncate(providedPassword)) is PasswordVerificationResult.Success
            ? PasswordVerificationResult.Success
            : hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);

    private static string Truncate(string password) => password.Length > Characters ? password[..Characters] : password;
}
