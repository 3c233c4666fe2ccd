using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Faults.Password;

/// <summary>Accepts the password that <see cref="OldPasswordKept"/> has kept, beside the right one.</summary>
internal sealed class OldPasswordAccepted(IPasswordHasher<Customer> hasher, FaultMemory<OldPasswordKept, string> hashes) : IPasswordHasher<Customer>
{
    public string HashPassword(Customer user, string password) => hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword) =>
        hashes.Recall(user.Id) is { } old && hasher.VerifyHashedPassword(user, old, providedPassword) is PasswordVerificationResult.Success
            ? PasswordVerificationResult.Success
            : hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
}
