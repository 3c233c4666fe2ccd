using Microsoft.AspNetCore.Identity;

namespace PortalAcceptance.Portal.Customers;

/// <summary>A password that nobody has, hashed at the same cost as the customers', to be checked in place of a missing one.</summary>
/// <param name="hasher">Hashes it.</param>
public sealed class DecoyPassword(IPasswordHasher<Customer> hasher)
{
    private readonly Lazy<string> _hash = new(() => hasher.HashPassword(new Customer(), PasswordGenerator.Generate()));

    /// <summary>Whose it would be.</summary>
    public Customer Owner { get; } = new();

    /// <summary>Its hash.</summary>
    public string Hash => _hash.Value;
}
