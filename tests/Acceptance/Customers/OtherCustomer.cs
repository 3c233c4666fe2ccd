namespace PortalAcceptance.Acceptance.Customers;

/// <summary>A second customer, in scenarios about what one customer learns of another.</summary>
public sealed class OtherCustomer(CustomerFaker faker, Registration registration)
{
    private Customer? _value;

    /// <summary>The second customer.</summary>
    public Customer Value => _value ??= faker.Customer();

    /// <summary>Registers the second customer.</summary>
    public Task RegisterAsync() => registration.EnsureAsync(Value);
}
