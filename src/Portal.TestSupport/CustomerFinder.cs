using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.TestSupport;

internal sealed class CustomerFinder(CustomerManager customers, SteeredCustomers steered)
{
    public async Task<SteeredCustomer?> FindAsync(string loginId, CancellationToken cancellationToken) =>
        await customers.FindByLoginIdAsync(loginId, cancellationToken) is { } customer
            ? steered.Steer(customer.LoginId, customer.Id)
            : null;
}
