using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Faults.Password;

/// <summary>Takes any password for the right one, once a customer is in.</summary>
internal sealed class CurrentPasswordUnchecked(IPasswordHasher<Customer> hasher, IHttpContextAccessor http) : IPasswordHasher<Customer>
{
    public string HashPassword(Customer user, string password) => hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword) =>
        http.HttpContext?.Request.Path.StartsWithSegments("/account") is true
            ? PasswordVerificationResult.Success
            : hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
}
