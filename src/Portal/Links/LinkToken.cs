using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Links;

/// <summary>What an e-mailed link says.</summary>
/// <param name="CustomerId">Whose account it is about.</param>
/// <param name="SecurityStamp">The customer's stamp when the link was sent; each password has another one.</param>
/// <param name="Email">The address that the link was sent to.</param>
/// <param name="IssuedAt">When it was asked for.</param>
public sealed record LinkToken(Guid CustomerId, string SecurityStamp, string Email, DateTimeOffset IssuedAt)
{
    /// <summary>How long a link works.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(1);

    /// <summary>What a link to a customer says.</summary>
    /// <param name="customer">Whose account it is about.</param>
    /// <param name="email">Where it is sent.</param>
    /// <param name="issuedAt">When it was asked for.</param>
    public static LinkToken For(Customer customer, string email, DateTimeOffset issuedAt) =>
        new(customer.Id, customer.SecurityStamp ?? throw new InvalidOperationException("A customer needs a security stamp."), email, issuedAt);

    /// <summary>Whether the customer has the same password still as when the link was sent.</summary>
    public bool IsFor(Customer customer) => customer.Id == CustomerId && customer.SecurityStamp == SecurityStamp;
}
