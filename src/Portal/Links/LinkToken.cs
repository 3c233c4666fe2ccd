using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Links;

// SecurityStamp is the customer's stamp when the link was sent; it changes with the password.
internal sealed record LinkToken(Guid CustomerId, string SecurityStamp, string Email, DateTimeOffset IssuedAt)
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(1);

    public static LinkToken For(Customer customer, string email, DateTimeOffset issuedAt) =>
        new(customer.Id, customer.SecurityStamp ?? throw new InvalidOperationException("A customer needs a security stamp."), email, issuedAt);

    public bool IsFor(Customer customer) => customer.Id == CustomerId && customer.SecurityStamp == SecurityStamp;
}
