using Microsoft.AspNetCore.Identity;

namespace PortalAcceptance.Portal.Customers;

// Verified when there is no password to verify, so that both take equally long.
internal sealed class DecoyPassword(IPasswordHasher<Customer> hasher)
{
    private readonly Lazy<string> _hash = new(() => hasher.HashPassword(new Customer(), PasswordGenerator.Generate()));

    public Customer Owner { get; } = new();

    public string Hash => _hash.Value;
}
