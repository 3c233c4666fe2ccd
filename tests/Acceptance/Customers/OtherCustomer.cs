namespace PortalAcceptance.Acceptance.Customers;

internal sealed class OtherCustomer(CustomerFaker faker, Registration registration)
{
    private Customer? _value;

    public Customer Value => _value ??= faker.Customer();

    public Task RegisterAsync() => registration.EnsureAsync(Value);
}
