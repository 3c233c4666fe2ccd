using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed class SwitchedHasher(FaultSwitch faults, [FromKeyedServices(FaultServices.Intact)] IPasswordHasher<Customer> hasher)
    : IPasswordHasher<Customer>
{
    public string HashPassword(Customer user, string password) => faults.Around(hasher).HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Customer user, string hashedPassword, string providedPassword) =>
        faults.Around(hasher).VerifyHashedPassword(user, hashedPassword, providedPassword);
}
